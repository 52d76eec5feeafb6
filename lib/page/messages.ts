// What a form answers: the texts of dialogs, alerts and headings, read on objection forms only, kept in memory only.
import { plainText } from './plain-text.ts';
import { shownText } from './shown-text.ts';

/** Where a page says that something happened. */
const MESSAGES = '[role="dialog"],[role="alertdialog"],[role="alert"],[role="status"],[role="heading"],dialog,h1,h2,h3';
const HEADINGS = '[role="heading"],h1,h2,h3';
const BUTTONS = 'button,[role="button"]';
const MOST_KEPT = 40;
const LONGEST = 1000;

export interface Messages {
  consider(root: Element): boolean;
  reconsider(node: Node): boolean;
  texts(): readonly string[];
  /** Of these, those of headings alone. */
  headings(): readonly string[];
}

/** Keeps where messages may stand; their text is read when it is asked for. */
export function createMessages(): Messages {
  const kept = new Set<Element>();

  function keep(element: Element): boolean {
    if (kept.has(element)) return true;
    for (const one of kept) if (!one.isConnected) kept.delete(one);
    return kept.size < MOST_KEPT && kept.add(element).has(element);
  }

  return {
    consider(root) {
      let changed = root.matches(MESSAGES) && keep(root);
      for (const element of root.querySelectorAll(MESSAGES)) changed = keep(element) || changed;
      return changed;
    },
    reconsider(node) {
      const element = (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)?.closest(MESSAGES);
      return element ? keep(element) : false;
    },
    texts: () => textsOf([...kept]),
    headings: () => textsOf([...kept].filter((element) => element.matches(HEADINGS))),
  };
}

/** Drawn ones alone: what is prepared and not shown has not been said. The label of a button is no part of a message. */
function textsOf(elements: readonly Element[]): string[] {
  return elements
    .filter((element) => element.isConnected && element.checkVisibility({ checkVisibilityCSS: true }))
    .map((element) => plainText(shownText(element, { without: BUTTONS, isSpaced: true }), LONGEST))
    .filter((text) => text !== '');
}
