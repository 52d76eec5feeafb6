// Keeps the few controls of the page that matter, each read once, so that a change costs what changed and not the whole page.
import type { Control } from '../guide/view.ts';
import { CONTROLS, hrefOf, labelOf, readControl, scatteredLabelOf } from './control.ts';
import { isRendered } from './point.ts';

/** What the guide wants to know of on this page. */
export interface Wants {
  /** Cheap: may a control with this address or this label matter? Asked of every control that appears; `scattered` is dear. */
  mayMatter(href: string | undefined, label: string, scattered: () => string): boolean;
  /** Sure: does it, now that its name and its sentence are known? */
  matters(control: Control): boolean;
}

export interface Candidates {
  /** Looks at this element and all below it. True when what matters has changed. */
  consider(root: Element): boolean;
  /** Looks again at the control this node is part of, if any. */
  reconsider(node: Node): boolean;
  /** Looks again at those whose words were right and whose sentence was not there yet. */
  retry(): boolean;
  hasRetries(): boolean;
  /** Forgets what has left the page. */
  prune(): boolean;
  /** Those that are drawn, in the order of the page. */
  controls(): readonly Control[];
  elements(): readonly Element[];
  elementOf(ref: number): Element | undefined;
}

/** More targets than this on one page are all the same target. */
const MOST_KEPT = 100;
const MOST_RETRIED = 20;
const TRIES = 10;

/** An empty collection; it holds elements only as long as they are in the page. */
export function createCandidates(wants: Wants): Candidates {
  const refs = new WeakMap<Element, number>();
  const kept = new Map<number, { element: Element; control: Control }>();
  const retries = new Map<Element, number>();
  let nextRef = 1;

  function refOf(element: Element): number {
    const ref = refs.get(element) ?? nextRef++;
    refs.set(element, ref);
    return ref;
  }

  function look(element: Element): boolean {
    if (!wants.mayMatter(hrefOf(element), labelOf(element), () => scatteredLabelOf(element))) {
      retries.delete(element);
      const known = refs.get(element);
      return known !== undefined && kept.delete(known);
    }
    const ref = refOf(element);
    const control = readControl(element, ref);
    if (control === undefined) return kept.delete(ref);
    if (!wants.matters(control)) {
      if (!retries.has(element) && retries.size < MOST_RETRIED) retries.set(element, TRIES);
      return kept.delete(ref);
    }
    retries.delete(element);
    const before = kept.get(ref);
    if (before === undefined && kept.size >= MOST_KEPT) return false;
    kept.set(ref, { element, control });
    return before === undefined || !isSame(before.control, control);
  }

  return {
    consider(root) {
      let changed = root.matches(CONTROLS) && look(root);
      for (const element of root.querySelectorAll(CONTROLS)) changed = look(element) || changed;
      return changed;
    },
    reconsider(node) {
      const element = (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)?.closest(CONTROLS);
      return element ? look(element) : false;
    },
    retry() {
      let changed = false;
      for (const [element, tries] of retries) {
        if (tries === 0 || !element.isConnected) retries.delete(element);
        else {
          retries.set(element, tries - 1);
          changed = look(element) || changed;
        }
      }
      return changed;
    },
    hasRetries: () => retries.size > 0,
    prune() {
      let changed = false;
      for (const [ref, { element }] of kept) if (!element.isConnected) changed = kept.delete(ref) || changed;
      return changed;
    },
    controls: () =>
      [...kept.values()]
        .filter(({ element }) => isRendered(element))
        .toSorted((one, other) => order(one.element, other.element))
        .map(({ control }) => control),
    elements: () => [...kept.values()].map(({ element }) => element),
    elementOf: (ref) => kept.get(ref)?.element,
  };
}

function isSame(one: Control, other: Control): boolean {
  return (
    one.role === other.role &&
    one.name === other.name &&
    one.text === other.text &&
    one.href === other.href &&
    one.context === other.context
  );
}

function order(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
