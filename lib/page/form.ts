// What a form page says and asks for, read where a form is expected and nowhere else; kept in memory only.
import type { FormView } from '../guide/view.ts';
import { FIELDS, fieldsOf } from './fields.ts';
import { createMessages } from './messages.ts';

export interface FormReader {
  consider(root: Element): boolean;
  reconsider(node: Node): boolean;
  messages(): readonly string[];
  view(): FormView | undefined;
}

/** More fields than this are no form of Meta's. */
const MOST_KEPT = 200;

/** Nothing is read where nothing is asked for. */
export const noForm: FormReader = { consider: () => false, reconsider: () => false, messages: () => [], view: () => undefined };

/** Keeps where fields and messages stand; what they are is read when it is asked for. */
export function createForm(): FormReader {
  const messages = createMessages();
  const kept = new Set<Element>();

  function keep(element: Element): boolean {
    if (kept.has(element)) return false;
    for (const one of kept) if (!one.isConnected) kept.delete(one);
    return kept.size < MOST_KEPT && kept.add(element).has(element);
  }

  return {
    consider(root) {
      let changed = root.matches(FIELDS) && keep(root);
      for (const element of root.querySelectorAll(FIELDS)) changed = keep(element) || changed;
      return messages.consider(root) || changed;
    },
    reconsider: messages.reconsider,
    messages: messages.texts,
    view: () => ({ headings: messages.headings(), ...fieldsOf([...kept].filter((element) => element.isConnected)) }),
  };
}
