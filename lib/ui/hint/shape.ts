// Card or chip: the small form comes first where the page wants it or the target is out of sight; the person's choice comes before both.
import type { ShownHint, Way } from './hint-view.ts';

export interface ShapeInput {
  opens: ShownHint['opens'];
  kind: ShownHint['kind'];
  way: Way;
  /** The person has opened it from the chip, or made it small. */
  isOpened?: boolean;
}

export function shapeOf({ opens, kind, way, isOpened }: ShapeInput): 'card' | 'chip' {
  const isThere = kind === 'tell' || way === 'in-sight';
  return isThere && (isOpened ?? opens === 'card') ? 'card' : 'chip';
}
