// Tells when a target that was there and not drawn has been drawn, or the other way round: menus open without adding a node.
import { isRendered } from './point.ts';

export interface Rendering {
  /** From now on, these and no others. */
  watch(elements: readonly Element[]): void;
}

/** Wider than any page: the observer then speaks of being drawn, not of being in sight. */
const EVERYWHERE = '1000000px';
/** What the observer cannot see: a change of visibility at the end of a motion, opened details. */
const OTHER_SIGNS = ['transitionend', 'animationend', 'toggle'];

export function onRendering(signal: AbortSignal, react: () => void): Rendering {
  const drawn = new Map<Element, boolean>();
  const observer = new IntersectionObserver(look, { rootMargin: EVERYWHERE });
  for (const type of OTHER_SIGNS) document.addEventListener(type, look, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => observer.disconnect());

  function look(): void {
    let changed = false;
    for (const [element, wasDrawn] of drawn) {
      const isDrawn = isRendered(element);
      changed ||= isDrawn !== wasDrawn;
      drawn.set(element, isDrawn);
    }
    if (changed) react();
  }

  return {
    watch(elements) {
      for (const element of drawn.keys()) {
        if (elements.includes(element)) continue;
        observer.unobserve(element);
        drawn.delete(element);
      }
      for (const element of elements) {
        if (!drawn.has(element)) observer.observe(element);
        drawn.set(element, isRendered(element));
      }
    },
  };
}
