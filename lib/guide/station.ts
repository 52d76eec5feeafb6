// Where on its way the person is, as the card says it: « étape 2 sur 3 ».
import type { RuleSet } from '../rules/rule-set.ts';
import { distanceOf } from './route.ts';

export interface Station {
  /** 1-based. */
  step: number;
  of: number;
}

/** Privacy Center, object link, form. */
const USUAL_STATIONS = 3;

/** Counted from the goal, so that the last page is always the last step. A page on no route is the first step of a usual one. */
export function stationOf(surface: string, rules: RuleSet): Station {
  const distance = distanceOf(surface, rules);
  if (distance === undefined) return { step: 1, of: USUAL_STATIONS };
  const of = Math.max(USUAL_STATIONS, distance + 1);
  return { step: of - distance, of };
}
