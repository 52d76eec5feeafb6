// Chooses, among the targets found on a page, the one to point at: the nearest to a goal.
import type { RuleSet } from '../rules/rule-set.ts';
import type { Found, Sighting } from './sighting.ts';
import { distancesOf } from './route.ts';
import { stationOf, type Station } from './station.ts';

export interface Step extends Station {
  found: Found;
}

/** The next click, when the page offers one. Equally near: in the order the surface names its targets, then an address before words. */
export function nextStep(sighting: Sighting, rules: RuleSet): Step | undefined {
  const order = rules.surfaces[sighting.surface]?.targets.map((target) => target.id) ?? [];
  const distances = distancesOf(rules);
  const ranked = sighting.found
    .flatMap((found) => {
      const distance = distances.get(found.leadsTo);
      return distance === undefined ? [] : [{ found, distance, place: order.indexOf(found.target) }];
    })
    .toSorted((a, b) => a.distance - b.distance || a.place - b.place || rankOf(a.found) - rankOf(b.found));
  const nearest = ranked[0];
  return nearest && { found: nearest.found, ...stationOf(sighting.surface, rules) };
}

function rankOf(found: Found): number {
  switch (found.rung) {
    case 'href':
      return 0;
    case 'words':
      return 1;
  }
}
