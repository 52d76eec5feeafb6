// Whether a ring stands on its target, in either browser: around it, and at most 16 px wider on each side.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** « around the target », or how far off each side is, which is what a failed test shows. */
export function aroundOf(ring: Box | undefined, target: Box | null): string {
  if (ring === undefined || target === null) return ring === undefined ? 'no ring' : 'no target';
  const margins = [
    target.x - ring.x,
    target.y - ring.y,
    ring.x + ring.width - target.x - target.width,
    ring.y + ring.height - target.y - target.height,
  ];
  return margins.every((margin) => margin >= -0.5 && margin <= 16.5) ? 'around the target' : `off: ${margins.map(Math.round).join(' ')}`;
}
