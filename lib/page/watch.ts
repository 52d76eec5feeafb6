// Watches one page life: looks at what is added or changed, never at the whole page again, and stops when the page shouts.
import type { PageView } from '../guide/view.ts';
import { createCandidates } from './candidates.ts';
import type { Wants } from './candidates.ts';
import type { Contain } from './contain.ts';
import { createFuse } from './fuse.ts';
import { createForm, noForm } from './form.ts';
import { onQuiet } from './quiet.ts';
import { readPage } from './read.ts';

export interface Watch {
  signal: AbortSignal;
  url: string;
  wants: Wants;
  /** True where a form is expected: only there are fields and messages read. */
  readsForm: boolean;
  /** Around all that reads the page. */
  contain: Contain;
  /** What matters has changed since the start. Called within the same task as the change. */
  onChange(): void;
  /** Nothing was added for four seconds. Called once, and once more after each `waitForRest`. */
  onQuiet(): void;
}

export interface LivePage {
  view(): PageView;
  elementOf(ref: number): Element | undefined;
  /** All that matters, drawn or not. */
  elements(): readonly Element[];
  waitForRest(): void;
}

/** `lang` for a page that learns its language late, `aria-expanded` for what the person has just unfolded. */
const ATTRIBUTES = ['href', 'aria-label', 'role', 'lang', 'aria-expanded'];
const REST = { span: 4000, patience: 15_000 };
const RETRY = 200;

/** More changes than this in five seconds are not for us to read one by one. */
const LOUD = { changes: 200_000, span: 5000 };
const COARSE = { look: 2000, rest: 10_000 };

/** Starts with one look at the page as it stands; everything after that costs what it changes. */
export function watchPage(watch: Watch): LivePage {
  const { signal, contain } = watch;
  const candidates = createCandidates(watch.wants);
  const form = watch.readsForm ? createForm() : noForm;
  const quiet = onQuiet(signal, REST, watch.onQuiet);
  const observer = new MutationObserver(contain(onMutations));
  let fuse = createFuse(LOUD.changes, LOUD.span);
  let retry: ReturnType<typeof setTimeout> | undefined;
  let rest = COARSE.rest;

  function onMutations(records: readonly MutationRecord[]): void {
    if (fuse.strain(performance.now(), records.length)) return stepBack();
    let changed = false;
    let removed = false;
    let last: Node | undefined;
    for (const record of records) {
      removed ||= record.removedNodes.length > 0;
      // A parent that gets fifty children tells of it fifty times; what it is part of is looked at once.
      if (record.target !== last) changed = lookAround(record) || changed;
      last = record.target;
      for (const node of record.addedNodes) changed = lookInto(node) || changed;
    }
    if (removed) changed = candidates.prune() || changed;
    if (candidates.hasRetries()) retry ??= setTimeout(again, RETRY);
    if (changed) watch.onChange();
  }

  function lookAround({ type, target }: MutationRecord): boolean {
    if (type === 'attributes' && target === document.documentElement) {
      setTimeout(look);
      return false;
    }
    const matters = candidates.reconsider(target);
    return form.reconsider(target) || matters;
  }

  function lookInto(node: Node): boolean {
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    quiet.disturb();
    const matters = candidates.consider(node as Element);
    return form.consider(node as Element) || matters;
  }

  const again = contain(() => {
    retry = undefined;
    if (candidates.retry()) watch.onChange();
  });

  /** A look at everything: when the language changes and in coarse mode, never in the observer. */
  const look = contain(() => {
    if (!signal.aborted && isChanged()) watch.onChange();
  });

  function isChanged(): boolean {
    const gone = candidates.prune();
    const found = candidates.consider(document.documentElement);
    return form.consider(document.documentElement) || gone || found;
  }

  /** Coarse mode: a look now and then, and after a while, each time longer, another try at the fine one. */
  function stepBack(): void {
    observer.disconnect();
    const timer = setInterval(look, COARSE.look);
    const end = setTimeout(() => {
      clearInterval(timer);
      fuse = createFuse(LOUD.changes, LOUD.span);
      observe();
      look();
    }, rest);
    rest *= 2;
    signal.addEventListener('abort', () => (clearInterval(timer), clearTimeout(end)));
  }

  function observe(): void {
    if (signal.aborted) return;
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES });
  }

  signal.addEventListener('abort', () => (observer.disconnect(), clearTimeout(retry)));
  observe();
  contain(isChanged)();
  return {
    view: () => readPage(watch.url, candidates, form),
    elementOf: candidates.elementOf,
    elements: candidates.elements,
    waitForRest: quiet.restart,
  };
}
