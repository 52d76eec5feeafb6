// The text of an element as the eye reads it: without the letters that style hides, with those that style alone puts there.
import { isLegible, isShown } from './shown.ts';

export interface Reading {
  /** A sign put where this element begins, so that its place in the text is known. */
  mark?: { element: Element; sign: string };
  /** Elements that are left out. */
  without?: string;
  /** What is no piece of a line is kept apart by a space. */
  isSpaced?: boolean;
}

/** A text of more pieces is an article: what style hides in it is no longer asked, piece by piece. */
const MOST_ASKED = 200;
const INLINE = 'a,abbr,b,em,i,mark,q,s,small,span,strong,sub,sup,u';
/** Pieces from which on a text may be scattered letters. */
const SCATTERED = 3;

export function shownText(root: Element, reading: Reading = {}): string {
  if (reading.mark === undefined && reading.without === undefined && isOnePiece(root)) return root.textContent || drawnText(root);
  let asked = 0;

  function within(element: Element): string {
    let text = '';
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += asked > MOST_ASKED || isLegible(element) ? (child as Text).data : '';
      else if (child.nodeType === Node.ELEMENT_NODE) text += of(child as Element);
    }
    return text;
  }

  function of(element: Element): string {
    const { mark, without, isSpaced = false } = reading;
    const sign = mark?.element === element ? mark.sign : '';
    if (element.localName === 'br') return ' ';
    if (without !== undefined && element.matches(without)) return '';
    asked += 1;
    const isThere = asked > MOST_ASKED || isShown(element) || (mark && element.contains(mark.element));
    if (isThere !== true) return '';
    const text = sign + within(element);
    return isSpaced && !element.matches(INLINE) ? ` ${text} ` : text;
  }

  return within(root);
}

/** What a name may be when its letters are scattered over pieces; empty for every ordinary control. */
export function scatteredText(element: Element): string {
  return piecesIn(element, SCATTERED) < SCATTERED ? '' : shownText(element);
}

function isOnePiece(element: Element): boolean {
  return piecesIn(element, 2) < 2;
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
