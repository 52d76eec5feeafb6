// Chooses, among the targets found on a page, the one to point at: the nearest to a goal.
import type { RuleSet, Target } from '../rules/rule-set.ts';
import type { Found, Sighting } from './sighting.ts';
import { distancesOf } from './route.ts';
import { stationOf, type Station } from './station.ts';

export interface Step extends Station {
  found: Found;
}

export interface Walk {
  /** Surfaces the person has just come from. */
  trail: readonly string[];
  /** False while something better may still appear. */
  isSettled: boolean;
}

/** The next click, when the page offers one. Equally near: in the order the surface names its targets, then an address before words. */
export function nextStep(sighting: Sighting, rules: RuleSet, walk: Walk = { trail: [], isSettled: true }): Step | undefined {
  const targets = rules.surfaces[sighting.surface]?.targets ?? [];
  const distances = distancesOf(rules);
  const ranked = sighting.found
    .flatMap((found) => {
      const distance = distances.get(found.leadsTo);
      const place = targets.findIndex(({ id }) => id === found.target);
      return distance === undefined || !isOpen(found, targets[place], sighting.surface, rules, walk) ? [] : [{ found, distance, place }];
    })
    .toSorted((a, b) => a.distance - b.distance || a.place - b.place || rankOf(a.found) - rankOf(b.found));
  const nearest = ranked[0];
  return nearest && { found: nearest.found, ...stationOf(sighting.surface, rules) };
}

function isOpen(found: Found, target: Target | undefined, here: string, rules: RuleSet, { trail, isSettled }: Walk): boolean {
  if (target?.lastResort === true && !isSettled) return false;
  return !(trail.includes(found.leadsTo) && sendsBack(found.leadsTo, here, rules));
}

/** Two pages that point at each other would send a person to and fro for ever, where both have lost their way to the form. */
function sendsBack(there: string, here: string, rules: RuleSet): boolean {
  return there !== here && rules.surfaces[there]?.targets.some(({ leadsTo }) => leadsTo === here) === true;
}

function rankOf(found: Found): number {
  switch (found.rung) {
    case 'href':
      return 0;
    case 'words':
      return 1;
  }
}
