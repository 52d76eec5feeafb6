// What a form answers: the texts of dialogs, alerts and headings, read on objection forms only, kept in memory only.
import { plainText } from './plain-text.ts';

/** Where a page says that something happened. */
const MESSAGES = '[role="dialog"],[role="alertdialog"],[role="alert"],[role="status"],[role="heading"],dialog,h1,h2,h3';
const NOT_SAID = 'button,[role="button"],script,style,[hidden]';
const INLINE = 'a,abbr,b,em,i,mark,q,s,small,span,strong,sub,sup,u';
const MOST_KEPT = 40;
const LONGEST = 1000;

export interface Messages {
  consider(root: Element): boolean;
  reconsider(node: Node): boolean;
  texts(): readonly string[];
}

/** Nothing is read where nothing is asked for. */
export const noMessages: Messages = { consider: () => false, reconsider: () => false, texts: () => [] };

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
    texts: () =>
      [...kept]
        .filter((element) => element.isConnected)
        .map((element) => plainText(saidIn(element), LONGEST))
        .filter((text) => text !== ''),
  };
}

/** Its paragraphs apart from each other, and without the words of its buttons: « Close » is not said by the message. */
function saidIn(element: Element): string {
  let said = '';
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) said += child.nodeValue ?? '';
    else if (child.nodeType === Node.ELEMENT_NODE && !(child as Element).matches(NOT_SAID)) said += paragraphOf(child as Element);
  }
  return said;
}

function paragraphOf(element: Element): string {
  const said = saidIn(element);
  return element.matches(INLINE) ? said : ` ${said} `;
}
