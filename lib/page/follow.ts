// Keeps our ring on the target and our bubble beside it while the page scrolls, resizes and moves. Only our own elements are styled.
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Spot } from './point.ts';
import { isClipped, scrollersOf, spotOf } from './point.ts';

export interface Parts {
  ring: HTMLElement;
  /** The card or the chip: the one that is shown. */
  bubble(): HTMLElement | undefined;
}

/** Room between the target's box and the ring's. */
const MARGIN = 6;
const GAP = 14;
const EDGE = 12;

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
    if (bubble) void stand(bubble, target, now);
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
async function stand(bubble: HTMLElement, target: Element, spot: Spot): Promise<void> {
  const isDocked = spot !== 'in-sight';
  bubble.toggleAttribute('data-docked', isDocked);
  if (isDocked) {
    bubble.style.transform = '';
    return;
  }
  const { x, y } = await computePosition(target, bubble, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE, crossAxis: true })],
  });
  bubble.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
