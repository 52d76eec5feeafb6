// Tells when a target that was there and not drawn has been drawn, or the other way round: menus open without adding a node.
import { isRendered } from './point.ts';

export interface Rendering {
  /** From now on, these and no others. */
  watch(elements: readonly Element[]): void;
}

/** Wider than any page: the observer then speaks of being drawn, not of being in sight. */
const EVERYWHERE = '1000000px';

export function onRendering(signal: AbortSignal, react: () => void): Rendering {
  const drawn = new Map<Element, boolean>();
  const observer = new IntersectionObserver(
    (entries) => {
      let changed = false;
      for (const { target, isIntersecting } of entries) {
        changed ||= drawn.get(target) !== isIntersecting;
        drawn.set(target, isIntersecting);
      }
      if (changed) react();
    },
    { rootMargin: EVERYWHERE },
  );

  /** Motion, opened details and visibility are what the observer cannot see. */
  function lookAgain(): void {
    for (const [element, isDrawn] of drawn) if (!isDrawn && isRendered(element)) return react();
  }

  for (const type of ['transitionend', 'animationend', 'toggle']) {
    document.addEventListener(type, lookAgain, { signal, capture: true, passive: true });
  }
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch(elements) {
      for (const element of drawn.keys()) {
        if (elements.includes(element)) continue;
        observer.unobserve(element);
        drawn.delete(element);
      }
      for (const element of elements) {
        if (drawn.has(element)) continue;
        drawn.set(element, isRendered(element));
        observer.observe(element);
      }
    },
  };
}
