// Keeps our ring on the target and our bubble beside it while the page scrolls, resizes and moves. Only our own elements are styled.
import { autoUpdate } from '@floating-ui/dom';
import { besideOf } from './beside.ts';
import type { Spot } from './point.ts';
import { isClipped, scrollersOf, spotOf } from './point.ts';

export interface Parts {
  ring: HTMLElement;
  /** The card or the chip: the one that is shown. */
  bubble(): HTMLElement | undefined;
  /** In the corner whatever is in sight: beside a field of a form it would lie on the next one. */
  isApart?: boolean;
}

/** Room between the target's box and the ring's. */
const MARGIN = 6;

/** Calls back with the spot once at the start and whenever it changes; returns a way to place everything again at once. */
export function follow(signal: AbortSignal, target: Element, parts: Parts, onSpot: (spot: Spot) => void): () => void {
  const scrollers = scrollersOf(target);
  let spot: Spot | undefined;

  function place(): void {
    if (signal.aborted) return;
    const box = target.getBoundingClientRect();
    const now = spotOf(box, scrollers, { width: innerWidth, height: innerHeight });
    encircle(parts.ring, box, now === 'none' || isClipped(box, scrollers));
    if (now !== spot) {
      spot = now;
      onSpot(now);
    }
    const bubble = parts.bubble();
    if (bubble) stand(bubble, box, now !== 'in-sight' || parts.isApart === true);
  }

  const stop = autoUpdate(target, parts.ring, place, { elementResize: true, layoutShift: true });
  signal.addEventListener('abort', stop);
  return place;
}

function encircle(ring: HTMLElement, box: DOMRect, isHidden: boolean): void {
  ring.hidden = isHidden;
  ring.style.transform = `translate(${box.left - MARGIN}px, ${box.top - MARGIN}px)`;
  ring.style.width = `${box.width + 2 * MARGIN}px`;
  ring.style.height = `${box.height + 2 * MARGIN}px`;
}

/** Beside a target in sight; docked in the corner, by style sheet, when there is nothing to stand beside. */
function stand(bubble: HTMLElement, box: DOMRect, isDocked: boolean): void {
  bubble.toggleAttribute('data-docked', isDocked);
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const { x, y } = besideOf(box, { width, height }, { width: innerWidth, height: innerHeight });
  bubble.style.transform = isDocked ? '' : `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
