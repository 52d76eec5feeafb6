// The sentence a link stands in: « opposer » alone says nothing, « vous avez le droit de vous opposer » does.
import { plainText } from './plain-text.ts';

/** Text that is not read on the screen, whatever its style. */
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'DESC', 'svg', 'SVG']);
const HIGHEST_CLIMB = 8;
const MARK = '\u0001';

/** The sentence around the element; the block when there is no sentence; its own text when it stands alone. */
export function contextOf(element: Element, length: number): string {
  const block = blockAround(element);
  const text = textOf(block, element);
  const at = text.indexOf(MARK);
  return plainText(sentenceAt(text.replace(MARK, ''), Math.max(at, 0)), length);
}

/**
 * Climbs while the parent flows in a line with the element. A block that holds nothing but the element is a card or a flex
 * item: its own parent is asked twice more, since a sentence is often laid out in such pieces.
 */
function blockAround(element: Element): Element {
  const own = (element.textContent ?? '').trim().length;
  let block = element;
  let pieces = 0;
  for (let climb = 0; climb < HIGHEST_CLIMB; climb += 1) {
    const parent = block.parentElement;
    if (parent === null || parent === document.body || parent === document.documentElement) return block;
    block = parent;
    if (isInline(parent)) continue;
    if ((parent.textContent ?? '').trim().length > own) return parent;
    pieces += 1;
    if (pieces > 2) return parent;
  }
  return block;
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') || display === 'contents';
}

/** Comment nodes are stepped over by themselves; a mark keeps the place of the element. */
function textOf(block: Element, element: Element): string {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && isHidden(node as Element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node: Node | null = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node === element) text += MARK;
    else if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    else if ((node as Element).localName === 'br') text += ' ';
  }
  return text;
}

/** Only what costs nothing to know: the rest of the hidden text is rare, and words are checked in a sentence anyway. */
function isHidden(element: Element): boolean {
  if (NOT_TEXT.has(element.tagName) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display:\s*none|visibility:\s*hidden/.test(style);
}

/** The browser knows where a sentence ends in each language; around the place, at most a few hundred characters are asked. */
function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - 600);
  const around = text.slice(from, at + 600).replace(/\s/g, ' ');
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(around)) {
    if (index + segment.length > at - from) return segment;
  }
  return around;
}
