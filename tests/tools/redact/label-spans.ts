// Finds Meta's known words in a text, by reading as the extension reads: apostrophes, case and invisible marks do not count.
import { fold } from '../../../lib/guide/fold.ts';

export interface Span {
  /** Index of the first code unit, and of the one after the last. */
  from: number;
  to: number;
}

const STARTS_WITH_LETTER = /^[\p{L}\p{M}\p{N}_]/u;
const ENDS_IN_LETTER = /[\p{L}\p{M}\p{N}_]$/u;

/** Where a known label stands as whole words, longest first, without overlaps. */
export function labelSpans(text: string, labels: readonly string[]): Span[] {
  const { folded, starts } = foldedWithPlaces(text);
  const spans: Span[] = [];
  for (const label of labels) {
    for (let at = folded.indexOf(label); at >= 0; at = folded.indexOf(label, at + 1)) {
      const span = { from: starts[at] ?? 0, to: starts[at + label.length] ?? text.length };
      if (isWhole(folded, at, at + label.length) && !spans.some((other) => overlaps(span, other))) spans.push(trimmed(text, span));
    }
  }
  return spans.toSorted((one, other) => one.from - other.from);
}

/** The folded text, and for each of its code units where in the text its letter begins. */
function foldedWithPlaces(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const piece = /^\s+$/.test(segment) ? ' ' : fold(segment);
    if (piece === ' ' && folded.endsWith(' ')) continue;
    folded += piece;
    starts.push(...Array.from({ length: piece.length }, () => index));
  }
  return { folded, starts };
}

/** A letter may take two code units, so two are looked at. */
function isWhole(folded: string, from: number, to: number): boolean {
  const [before, first] = [folded.slice(Math.max(from - 2, 0), from), folded.slice(from, from + 2)];
  const [last, after] = [folded.slice(to - 2, to), folded.slice(to, to + 2)];
  return !(ENDS_IN_LETTER.test(before) && STARTS_WITH_LETTER.test(first)) && !(ENDS_IN_LETTER.test(last) && STARTS_WITH_LETTER.test(after));
}

function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Spaces and invisible marks behind the last letter are not part of the label. */
function trimmed(text: string, { from, to }: Span): Span {
  return { from, to: from + text.slice(from, to).replace(/[\s\p{Default_Ignorable_Code_Point}]+$/u, '').length };
}
