// Where a target stands for the person: in sight, above, below, behind the edge of an inner scroller, or not drawn at all.
import { getOverflowAncestors } from '@floating-ui/dom';

/** `none`: there is no box to point at. */
export type Spot = 'in-sight' | 'above' | 'below' | 'aside' | 'none';

export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Drawn somewhere, be it off the screen. Opacity is not asked: pages fade things in. */
export function isRendered(element: Element): boolean {
  if (!element.isConnected || !element.checkVisibility({ checkVisibilityCSS: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** The inner scrollers around an element: they alone can hide it while it is drawn. */
export function scrollersOf(element: Element): Element[] {
  return getOverflowAncestors(element).filter(
    (ancestor): ancestor is Element => 'nodeType' in ancestor && ancestor !== document.body && ancestor !== document.documentElement,
  );
}

/** True when no part of the box shows through these scrollers. */
export function isClipped(box: Box, scrollers: readonly Element[]): boolean {
  let seen = box;
  for (const scroller of scrollers) {
    seen = overlap(seen, scroller.getBoundingClientRect());
    if (seen.bottom - seen.top < 1 || seen.right - seen.left < 1) return true;
  }
  return false;
}

/** Which way to look for the box, in a window and inner scrollers of these sizes. */
export function spotOf(box: Box, scrollers: readonly Element[], window: { width: number; height: number }): Spot {
  if (box.bottom - box.top < 1 || box.right - box.left < 1) return 'none';
  const frames: Box[] = [...scrollers].map((scroller) => scroller.getBoundingClientRect());
  frames.push({ top: 0, left: 0, bottom: window.height, right: window.width });
  const middle = (box.top + box.bottom) / 2;
  for (const frame of frames) {
    if (middle < frame.top) return 'above';
    if (middle > frame.bottom) return 'below';
    if (box.right <= frame.left || box.left >= frame.right) return 'aside';
  }
  return 'in-sight';
}

/** Only ever on the person's own click. */
export function scrollTo(element: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}

function overlap(one: Box, other: Box): Box {
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}
