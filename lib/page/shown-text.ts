// The text of an element as the eye reads it: without the letters that style hides, with those that style alone puts there.
import { isLegible, isShown } from './shown.ts';

export interface Reading {
  /** Elements that are left out. */
  without?: string;
  /** What is no piece of a line is kept apart, by a paragraph separator: white space to whoever compares, a stop to whoever quotes. */
  isSpaced?: boolean;
}

/** No label and no message is longer, and none is made of more pieces. */
const ENOUGH = 2000;
const MOST_PIECES = 400;
const INLINE = 'a,abbr,b,em,i,mark,q,s,small,span,strong,sub,sup,u';
/** Pieces from which on a text may be scattered letters. */
const SCATTERED = 3;

export function shownText(root: Element, { without, isSpaced = false }: Reading = {}): string {
  if (without === undefined && piecesIn(root, 2) < 2) return root.textContent || drawnText(root);
  let text = '';
  let pieces = 0;

  function read(element: Element): void {
    for (const child of element.childNodes) {
      pieces += 1;
      if (pieces > MOST_PIECES || text.length > ENOUGH) return;
      if (child.nodeType === Node.TEXT_NODE) text += isLegible(element) ? (child as Text).data : '';
      else if (child.nodeType === Node.ELEMENT_NODE) readInto(child as Element);
    }
  }

  function readInto(element: Element): void {
    if (element.localName === 'br') text += ' ';
    if ((without !== undefined && element.matches(without)) || !isShown(element)) return;
    const gap = isSpaced && !element.matches(INLINE) ? '\u2029' : '';
    text += gap;
    read(element);
    text += gap;
  }

  read(root);
  return text;
}

/** What a name may be when its letters are scattered over pieces; empty for every ordinary control. */
export function scatteredText(element: Element): string {
  return piecesIn(element, SCATTERED) < SCATTERED ? '' : shownText(element);
}

/** Texts in an element, counted up to a number. */
function piecesIn(node: Node, most: number): number {
  let pieces = 0;
  for (let child = node.firstChild; child !== null && pieces < most; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) pieces += /\S/.test((child as Text).data) ? 1 : 0;
    else pieces += piecesIn(child, most - pieces);
  }
  return pieces;
}

/** Text that a style sheet draws before or after an element that has none of its own. */
function drawnText(root: Element): string {
  const [inner = root] = [...root.getElementsByTagName('*')].filter((element) => element.childElementCount === 0);
  for (const element of new Set([root, inner])) {
    for (const place of ['::before', '::after']) {
      const [, drawn] = /^"(.*)"$/.exec(getComputedStyle(element, place).content) ?? [];
      if (drawn !== undefined && drawn.trim() !== '') return drawn;
    }
  }
  return '';
}
