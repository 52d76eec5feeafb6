// Compares one address with one place of the rules, and keeps what the place names in it.
import { foldCase } from '../rules/path.ts';
import type { Piece } from '../rules/path.ts';

/** What a place captured: `{ handle: 'theatre.des.sources' }`. */
export type Captured = Readonly<Record<string, string>>;

/** The path matches whole, or undefined. Literals are compared without case, names keep theirs. */
export function matchPath(pieces: readonly Piece[], segments: readonly string[]): Captured | undefined {
  const captured: Record<string, string> = {};
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'rest') return captured;
    const segment = segments[at];
    if (segment === undefined) return undefined;
    if (piece.kind === 'literal' && piece.text !== foldCase(segment)) return undefined;
    if (piece.kind === 'named') {
      const groups = matchWhole(piece.where, segment);
      if (!groups) return undefined;
      Object.assign(captured, { [piece.name]: segment }, groups);
    }
  }
  return segments.length === pieces.length ? captured : undefined;
}

/** Every parameter asked for is there and matches whole, or undefined. The first one of a name counts. */
export function matchQuery(query: Readonly<Record<string, string>> = {}, parameters: URLSearchParams): Captured | undefined {
  const captured: Record<string, string> = {};
  for (const [name, pattern] of Object.entries(query)) {
    const value = parameters.get(name);
    const groups = value === null ? undefined : matchWhole(pattern, value);
    if (!groups) return undefined;
    Object.assign(captured, groups);
  }
  return captured;
}

function matchWhole(pattern: string | undefined, value: string): Captured | undefined {
  if (pattern === undefined) return {};
  const match = wholly(pattern).exec(value);
  return match ? { ...match.groups } : undefined;
}

const compiled = new Map<string, RegExp>();

/** A pattern of the rules, to be matched by the whole of a text. It is compiled once. */
export function wholly(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'is');
  compiled.set(pattern, known);
  return known;
}
