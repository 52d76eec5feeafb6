// Decides which places the gate must know on a host, and in which order it must ask for them.
import { concernsUs } from '../../lib/rules/concerns-us.ts';
import type { Piece } from '../../lib/rules/path.ts';
import { piecesOf } from '../../lib/rules/path.ts';
import type { PlacedSurface, RuleSet } from '../../lib/rules/rule-set.ts';

/** What the gate answers at a place: never, always, or where one of these parameters carries the address behind a door. */
export type Answer = false | true | readonly string[];

export interface GatePlace {
  answer: Answer;
  pieces: readonly Piece[];
  query: Readonly<Record<string, string>>;
}

/** Places asked together because they give one answer. */
export type Layer = readonly [GatePlace, ...GatePlace[]];

/** The layers of one host set, in order; nothing where none of its surfaces has a role. */
export function layersOf(hostSet: string, rules: RuleSet): Layer[] {
  const all = rules.places.filter(({ place }) => place.host === hostSet).map((placed) => gatePlace(placed, rules));
  return merged(withoutAnsweredLater(all.filter((place, at) => matters(place, all.slice(at + 1)))));
}

/** "Never" is said only to keep a later place from saying something else. */
function matters(place: GatePlace, later: readonly GatePlace[]): boolean {
  return place.answer !== false || later.some((other) => other.answer !== false && overlap(place, other));
}

/** Leaves out what a wider place says as well, as long as none in between says otherwise. */
function withoutAnsweredLater(places: readonly GatePlace[]): GatePlace[] {
  return places.filter((place, at) => {
    const later = places.slice(at + 1);
    const other = later.findIndex((one) => !sameAnswer(one, place) && overlap(one, place));
    return !later.slice(0, other < 0 ? undefined : other).some((wide) => sameAnswer(wide, place) && covers(wide, place));
  });
}

function gatePlace({ place, surface: id }: PlacedSurface, rules: RuleSet): GatePlace {
  const surface = rules.surfaces[id];
  const answer = surface?.role === 'door' ? surface.next : concernsUs(surface);
  return { answer, pieces: piecesOf(place.path, place.where), query: place.query ?? {} };
}

/** A place joins an earlier layer of its answer where no layer in between would have answered before it. */
function merged(places: readonly GatePlace[]): Layer[] {
  const layers: [GatePlace, ...GatePlace[]][] = [];
  for (const place of places) {
    const blocked = layers.findLastIndex((layer) => !sameAnswer(layer[0], place) && layer.some((other) => overlap(other, place)));
    const home = layers.find((layer, at) => at > blocked && sameAnswer(layer[0], place));
    if (home) home.push(place);
    else layers.push([place]);
  }
  return layers;
}

function sameAnswer(a: GatePlace, b: GatePlace): boolean {
  return String(a.answer) === String(b.answer);
}

/** Seen where every piece of the wide path is written out or a name the narrow one fits: enough for lists of words. */
function covers(wide: GatePlace, narrow: GatePlace): boolean {
  if (Object.keys(wide.query).length > 0) return false;
  const asked = wide.pieces.filter((piece) => piece.kind !== 'rest');
  const isWithin = asked.every((piece, at) => isLiteralFor(piece, narrow.pieces[at]));
  const isLongEnough = narrow.pieces.at(-1)?.kind !== 'rest' && narrow.pieces.length === asked.length;
  return isWithin && (asked.length < wide.pieces.length || isLongEnough);
}

function isLiteralFor(piece: Piece, narrow: Piece | undefined): boolean {
  if (narrow?.kind !== 'literal') return false;
  return piece.kind === 'literal' ? piece.text === narrow.text : fits(narrow.text, piece);
}

/** Whether one address may be at both. When in doubt, yes: the gate then asks once more than it must. */
export function overlap(a: Pick<GatePlace, 'pieces'>, b: Pick<GatePlace, 'pieces'>): boolean {
  for (let at = 0; ; at += 1) {
    const [left, right] = [a.pieces[at], b.pieces[at]];
    if (left?.kind === 'rest' || right?.kind === 'rest' || (!left && !right)) return true;
    if (!left || !right || !meet(left, right)) return false;
  }
}

function meet(a: Piece, b: Piece): boolean {
  if (a.kind === 'literal' && b.kind === 'literal') return a.text === b.text;
  if (a.kind === 'literal') return fits(a.text, b);
  return b.kind === 'literal' ? fits(b.text, a) : true;
}

function fits(text: string, piece: Piece): boolean {
  return piece.kind !== 'named' || piece.where === undefined || new RegExp(`^(?:${piece.where})$`, 'is').test(text);
}
