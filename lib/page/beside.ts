// Finds the bubble a place beside its target: below, else above, else at a side, and always inside the window.
import type { Box } from './point.ts';

export interface Size {
  width: number;
  height: number;
}

/** Between target and bubble, the ring included. */
const GAP = 14;
/** Between bubble and the edge of the window. */
const EDGE = 12;

/** The left upper corner. Where nothing fits, the target is covered rather than the bubble cut. */
export function besideOf(target: Box, bubble: Size, window: Size): { x: number; y: number } {
  const below = target.bottom + GAP;
  const above = target.top - GAP - bubble.height;
  const after = target.right + GAP;
  const before = target.left - GAP - bubble.width;
  const at = (x: number, y: number): { x: number; y: number } => ({
    x: within(x, bubble.width, window.width),
    y: within(y, bubble.height, window.height),
  });

  if (below + bubble.height <= window.height - EDGE) return at(target.left, below);
  if (above >= EDGE) return at(target.left, above);
  if (after + bubble.width <= window.width - EDGE) return at(after, target.top);
  if (before >= EDGE) return at(before, target.top);
  return at(target.left, below);
}

function within(wish: number, length: number, room: number): number {
  return Math.max(EDGE, Math.min(wish, room - EDGE - length));
}
