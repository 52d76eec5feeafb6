// The sentence a link stands in: « opposer » alone says nothing, « vous avez le droit de vous opposer » does.
import { plainText } from './plain-text.ts';
import { shownText } from './shown-text.ts';

const HIGHEST_CLIMB = 8;
const MARK = '\u0001';

/** The sentence around the element; the block when there is no sentence; its own text when it stands alone. */
export function contextOf(element: Element, length: number): string {
  const block = blockAround(element);
  const text = block === element ? MARK + shownText(element) : shownText(block, { mark: { element, sign: MARK } });
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

/** The browser knows where a sentence ends in each language; around the place, at most a few hundred characters are asked. */
function sentenceAt(text: string, at: number): string {
  const from = Math.max(0, at - 600);
  const around = text.slice(from, at + 600).replace(/\s/g, ' ');
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(around)) {
    if (index + segment.length > at - from) return segment;
  }
  return around;
}
