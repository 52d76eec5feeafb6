// Turns the surfaces and the forms into one list of places, the most specific first, so that the first match is the answer.
import { brokenRule } from './broken-rule.ts';
import { hostSetOf } from './host-set.ts';
import { piecesOf } from './path.ts';
import type { ParsedRules } from './raw-rules.ts';
import type { PlacedSurface } from './rule-set.ts';
import type { Form } from './form-schema.ts';
import type { PlaceFamily, SurfaceFile } from './surface-schema.ts';

/** All places, sorted. A form gives its surface one place, so that its id is written once. */
export function placesOf(rules: Pick<ParsedRules, 'surfaces' | 'forms' | 'hosts'>): PlacedSurface[] {
  const places = [...rules.surfaces.flatMap(placesOfSurface), ...rules.forms.map((form) => placeOfForm(form, rules.hosts))];
  return places.toSorted(bySpecificity);
}

function placesOfSurface(surface: SurfaceFile): PlacedSurface[] {
  return surface.at.flatMap((family) => familyMembers(family)).map((place) => ({ place, surface: surface.id }));
}

function familyMembers({ host, path, query, where }: PlaceFamily): PlacedSurface['place'][] {
  return [host].flat().flatMap((oneHost) => [path].flat().map((onePath) => ({ host: oneHost, path: onePath, query, where })));
}

function placeOfForm(form: Form, hosts: ParsedRules['hosts']): PlacedSurface {
  const url = URL.canParse(form.address) ? new URL(form.address) : undefined;
  const host = url && hostSetOf(url.hostname, hosts);
  if (!url || !host) {
    throw brokenRule('forms.json', `the address of ${form.id} is on no host of hosts.json`, 'Write it as https://… on a host we know');
  }
  return { place: { host, path: `${url.pathname.replace(/\/$/, '')}/**` }, surface: form.surface, form: form.id };
}

/**
 * Host by host, so that runs are long; then, segment by segment, a literal comes before a name, that before `*`, that before
 * `**`. Where two paths weigh the same, the one that asks for more (of its parameters, of its names) comes first.
 */
function bySpecificity(a: PlacedSurface, b: PlacedSurface): number {
  if (a.place.host !== b.place.host) return a.place.host < b.place.host ? -1 : 1;
  const left = weights(a);
  const right = weights(b);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? PATH_ENDS) - (right[at] ?? PATH_ENDS);
    if (difference !== 0) return difference;
  }
  return conditions(b) - conditions(a);
}

const PATH_ENDS = 0;
const WEIGHT = { literal: 0, named: 1, one: 2, rest: 3 } as const;

function weights({ place }: PlacedSurface): number[] {
  return piecesOf(place.path).map((piece) => WEIGHT[piece.kind]);
}

function conditions({ place: { query = {}, where = {} } }: PlacedSurface): number {
  return Object.keys(query).length + Object.keys(where).length;
}
