// The sentence a link stands in: « opposer » alone says nothing, « vous avez le droit de vous opposer » does.
import { hasMoreTextThan, lettersIn, textAround } from './around.ts';
import { plainText } from './plain-text.ts';

const HIGHEST_CLIMB = 8;

/** The sentence around the element; the block when there is no sentence; its own text when it stands alone. */
export function contextOf(element: Element, length: number): string {
  const { before, after } = textAround(element, blockAround(element));
  return plainText(sentenceAt(before, after), length);
}

/**
 * Climbs while the parent flows in a line with the element. A block that holds nothing but the element is a card or a flex
 * item: its own parent is asked twice more, since a sentence is often laid out in such pieces.
 */
function blockAround(element: Element): Element {
  const own = lettersIn(element.textContent ?? '');
  let block = element;
  let pieces = 0;
  for (let climb = 0; climb < HIGHEST_CLIMB; climb += 1) {
    const parent = block.parentElement;
    if (parent === null || parent === document.body || parent === document.documentElement) return block;
    block = parent;
    if (isInline(parent)) continue;
    if (hasMoreTextThan(own, parent)) return parent;
    pieces += 1;
    if (pieces > 2) return parent;
  }
  return block;
}

function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') || display === 'contents';
}

/** The browser knows where a sentence ends in each language. */
function sentenceAt(before: string, after: string): string {
  const around = (before + after).replace(/\s/g, ' ');
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(around)) {
    if (index + segment.length > before.length) return segment;
  }
  return around;
}
