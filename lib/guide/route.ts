// How far every page is from an objection form, following the targets' `leadsTo`: the route is computed, never written down.
import type { RuleSet } from '../rules/rule-set.ts';

/** Clicks to the nearest goal; 0 on a goal, undefined where no goal can be reached. Traps, doors and pages that are not ours lie on no route. */
export function distanceOf(surface: string, rules: RuleSet): number | undefined {
  return distancesOf(rules).get(surface);
}

/** The surfaces from here to the nearest goal, both ends included. Of two equally short ways, the one whose target comes first. */
export function routeFrom(surface: string, rules: RuleSet): readonly string[] | undefined {
  const distances = distancesOf(rules);
  const distance = distances.get(surface);
  if (distance === undefined) return undefined;
  if (distance === 0) return [surface];
  const next = rules.surfaces[surface]?.targets.find((target) => distances.get(target.leadsTo) === distance - 1);
  const rest = next && routeFrom(next.leadsTo, rules);
  return rest && [surface, ...rest];
}

/** Breadth first, from the goals backwards. */
export function distancesOf(rules: RuleSet): ReadonlyMap<string, number> {
  const surfaces = Object.values(rules.surfaces);
  const distances = new Map(surfaces.filter((surface) => surface.role === 'goal').map((goal) => [goal.id, 0]));
  const ways = surfaces.filter((surface) => surface.role === 'way');
  for (let distance = 1; distance <= ways.length; distance += 1) {
    const reached = ways.filter(
      (way) => !distances.has(way.id) && way.targets.some((target) => distances.get(target.leadsTo) === distance - 1),
    );
    if (reached.length === 0) break;
    for (const way of reached) distances.set(way.id, distance);
  }
  return distances;
}
