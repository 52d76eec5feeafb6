// Markup that escapes what it is given, so that a page of the stand-in cannot break by an apostrophe.

export interface Html {
  readonly markup: string;
}

type Piece = Html | string | number | false | undefined | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A template whose strings are escaped and whose markup is kept. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return { markup: parts.map((part, index) => part + written(values[index])).join('') };
}

/** Markup written elsewhere, taken as it is. */
export function raw(markup: string): Html {
  return { markup };
}

/** Escaped text alone. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function written(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return isHtml(piece) ? piece.markup : piece.map(written).join('');
}

function isHtml(piece: Html | readonly Piece[]): piece is Html {
  return 'markup' in piece;
}
