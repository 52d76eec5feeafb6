// Places in few bytes: neighbours of one surface on one host stand in one line, paths apart by a space.
import type { PlacedSurface } from './rule-set.ts';
import type { Place } from './surface-schema.ts';

type Extras = Pick<Place, 'query' | 'where'> & Pick<PlacedSurface, 'form'>;
/** Paths that ask for nothing else, or one path and what it asks for. */
type Run = [surface: string, host: string, paths: string, extras?: Extras];
export type PackedPlaces = readonly Run[];

/** Keeps the order, which is the order of the answers. */
export function packPlaces(places: readonly PlacedSurface[]): PackedPlaces {
  const runs: Run[] = [];
  for (const { place, surface, form } of places) {
    const { host, path, query, where } = place;
    const last = runs.at(-1);
    if (query ?? where ?? form) runs.push([surface, host, path, { query, where, form }]);
    else if (last && last[0] === surface && last[1] === host && last[3] === undefined) last[2] += ` ${path}`;
    else runs.push([surface, host, path]);
  }
  return runs;
}

export function unpackPlaces(packed: PackedPlaces): PlacedSurface[] {
  return packed.flatMap(([surface, host, paths, extras]) => {
    const { form, ...asked } = extras ?? {};
    return paths.split(' ').map((path) => ({ place: { host, path, ...asked }, surface, form }));
  });
}
