// Reads the two kinds of path we compare: one of an address, and one written in a rule.

/** One piece of a rule's path. */
export type Piece =
  | { kind: 'literal'; text: string }
  | { kind: 'named'; name: string; where?: string }
  /** `*`: exactly one segment. */
  | { kind: 'one' }
  /** `**`: any number of segments. */
  | { kind: 'rest' };

/** The decoded, non-empty segments of an address; a path that cannot be decoded has none we could read, so undefined. */
export function segmentsOf(pathname: string): string[] | undefined {
  try {
    return segmentsIn(decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
}

/** The pieces of a rule's path such as `/pages/:name/**`. */
export function piecesOf(path: string, where: Readonly<Record<string, string>> = {}): Piece[] {
  return segmentsIn(path).map((text) => {
    if (text === '**') return { kind: 'rest' };
    if (text === '*') return { kind: 'one' };
    if (text.startsWith(':')) return { kind: 'named', name: text.slice(1), where: where[text.slice(1)] };
    return { kind: 'literal', text: foldCase(text) };
  });
}

/**
 * Lower case for ASCII letters alone. Meta's names are not told apart by case, so a reserved word in any case is never
 * somebody's name; letters outside ASCII that fold into ASCII (the Kelvin sign) must not become one.
 */
export function foldCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function segmentsIn(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
