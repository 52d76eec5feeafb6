// The rules on their way into a bundle: written out, each place repeats its surface and its host, so they travel in runs, without sources.
import type { PlacedSurface, RuleSet } from './rule-set.ts';
import type { Place } from './schema.ts';

type Extras = Pick<Place, 'query' | 'where'> & Pick<PlacedSurface, 'form'>;
/** A path alone where the place asks for nothing else. */
type PackedPlace = string | [path: string, extras: Extras];

export interface PackedRules extends Omit<RuleSet, 'places'> {
  /** Neighbouring places of one surface on one host. */
  runs: { surface: string; host: string; places: PackedPlace[] }[];
}

/** Same rules, fewer bytes. */
export function packRules({ places, ...rules }: RuleSet): PackedRules {
  return {
    ...rules,
    hosts: Object.fromEntries(Object.entries(rules.hosts).map(([set, entries]) => [set, entries.map(withoutSeen)])),
    shims: rules.shims.map(withoutSeen),
    actor: { cookies: rules.actor.cookies.map(withoutSeen), ownProfile: rules.actor.ownProfile.map(withoutSeen) },
    runs: runsOf(places),
  };
}

/** The rules as they were, but for the sources. */
export function unpackRules({ runs, ...rules }: PackedRules): RuleSet {
  return { ...rules, places: runs.flatMap(({ surface, host, places }) => places.map((place) => unpackPlace(surface, host, place))) };
}

function runsOf(places: readonly PlacedSurface[]): PackedRules['runs'] {
  const runs: PackedRules['runs'] = [];
  for (const { place, surface, form } of places) {
    let run = runs.at(-1);
    if (run?.surface !== surface || run.host !== place.host) {
      run = { surface, host: place.host, places: [] };
      runs.push(run);
    }
    const { query, where } = place;
    run.places.push(query ?? where ?? form ? [place.path, { query, where, form }] : place.path);
  }
  return runs;
}

function unpackPlace(surface: string, host: string, packed: PackedPlace): PlacedSurface {
  const [path, { form, ...asked }]: [string, Extras] = typeof packed === 'string' ? [packed, {}] : packed;
  return { place: { host, path, ...asked }, surface, form };
}

function withoutSeen<T extends { seen?: unknown }>({ seen: _, ...rest }: T): Omit<T, 'seen'> {
  return rest;
}
