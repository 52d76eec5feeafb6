// Says which kind of Meta page an address is. Everything else starts here; it never throws.
import { hostSetOf } from '../rules/host-set.ts';
import { foldCase, piecesOf, segmentsOf } from '../rules/path.ts';
import type { Piece } from '../rules/path.ts';
import type { PlacedSurface, RuleSet, Surface } from '../rules/rule-set.ts';
import { matchPath, matchQuery } from './match-place.ts';

export interface PlaceMatch {
  surface: Surface;
  /** Handle or number in the address, when the surface is an account. */
  handle?: string;
  /** Form id of rules/forms.json, when the address is a known form. */
  form?: string;
}

/** The surface of an address, or undefined where it is none we know. Scheme, port and user name in it do not matter. */
export function surfaceOf(url: URL, rules: RuleSet): PlaceMatch | undefined {
  const host = isWeb(url) ? hostSetOf(url.hostname, rules.hosts) : undefined;
  if (host === undefined) return undefined;
  const segments = segmentsOf(url.pathname);
  if (segments === undefined) return undefined;
  for (const { entry, pieces } of placesOn(host, segments[0] ?? '', rules)) {
    const inPath = matchPath(pieces, segments);
    const inQuery = inPath && matchQuery(entry.place.query, url.searchParams);
    const surface = inQuery && rules.surfaces[entry.surface];
    if (surface) return { surface, handle: inQuery.handle ?? inPath.handle, form: entry.form };
  }
  return undefined;
}

/** Whether an address is on one of Meta's hosts at all. */
export function isMetaHost(url: URL, rules: RuleSet): boolean {
  return isWeb(url) && hostSetOf(url.hostname, rules.hosts) !== undefined;
}

interface ReadPlace {
  entry: PlacedSurface;
  pieces: readonly Piece[];
}

/** Places under their host and first word; under their host alone where they begin with a name. Read once for each rule set. */
const readPlaces = new WeakMap<RuleSet, ReadonlyMap<string, readonly ReadPlace[]>>();

/** Those that may match, in the order of the rules: a first word that is written out comes before one that is not. */
function* placesOn(host: string, firstSegment: string, rules: RuleSet): Iterable<ReadPlace> {
  const places = readPlaces.get(rules) ?? readOnce(rules);
  yield* places.get(`${host}/${foldCase(firstSegment)}`) ?? [];
  yield* places.get(host) ?? [];
}

function readOnce(rules: RuleSet): ReadonlyMap<string, readonly ReadPlace[]> {
  const read = rules.places.map((entry) => ({ entry, pieces: piecesOf(entry.place.path, entry.place.where) }));
  const places = Map.groupBy(read, ({ entry, pieces: [first] }) =>
    first?.kind === 'literal' ? `${entry.place.host}/${first.text}` : entry.place.host,
  );
  readPlaces.set(rules, places);
  return places;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}
