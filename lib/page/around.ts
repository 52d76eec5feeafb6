// The text on both sides of an element, as the eye reads it: from the element outwards, so that a long page costs no more than a short one.
import { isLegible, isShown } from './shown.ts';

/** Half a long sentence. */
const ENOUGH = 300;
/** A page may be made of pieces without text; so many are looked at on each side. */
const MOST_PIECES = 400;

/** Within the block; what comes after begins with the element's own text. */
export function textAround(element: Element, block: Element): { before: string; after: string } {
  const hiding = new Map<Element, boolean>();

  /** Whether something between the block and the text hides it. What holds the element itself is taken as shown: it may be fading in. */
  function isRead(text: Text): boolean {
    const parent = text.parentElement;
    if (parent === null || !isLegible(parent)) return false;
    for (let around: Element | null = parent; around !== null && around !== block; around = around.parentElement) {
      if (around.contains(element)) return true;
      const isHidden = hiding.get(around) ?? !isShown(around);
      hiding.set(around, isHidden);
      if (isHidden) return false;
    }
    return true;
  }

  function textOf(node: Node): string {
    if (node.nodeType === Node.TEXT_NODE) return isRead(node as Text) ? (node as Text).data : '';
    return (node as Element).localName === 'br' ? ' ' : '';
  }

  function collect(step: (walker: TreeWalker) => Node | null, join: (text: string, piece: string) => string): string {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    walker.currentNode = element;
    let text = '';
    for (let pieces = 0; pieces < MOST_PIECES && text.length < ENOUGH; pieces += 1) {
      const node = step(walker);
      if (node === null) break;
      text = join(text, textOf(node));
    }
    return text;
  }

  const before = collect(
    (walker) => walker.previousNode(),
    (text, piece) => piece + text,
  );
  const after = collect(
    (walker) => walker.nextNode(),
    (text, piece) => text + piece,
  );
  return { before: before.slice(-ENOUGH), after: after.slice(0, ENOUGH) };
}

/** Whether there is more text in an element than so many letters; it stops counting there. */
export function hasMoreTextThan(letters: number, element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node !== null && count <= letters; node = walker.nextNode()) count += lettersIn((node as Text).data);
  return count > letters;
}

export function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}
