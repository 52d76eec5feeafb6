// Rewrites the text of a page so that only Meta's known words can still be read.
import { labelSpans } from './label-spans.ts';

/** One text of a page, from one of its nodes. `write` puts the redacted text back. */
export interface Piece {
  text: string;
  /** The link it stands in, if any. */
  link?: object;
  write: (redacted: string) => void;
}

const WORD = 'xxxx';
const NUMBER = '0';
/** Neither letter, digit, gap nor plain punctuation: pictures in text, private-use and invisible marks. */
const ODD = /[^\p{L}\p{M}\p{N}\s_.,;:!?()«»"'’“”…/·•&|–—-]+/gu;
const WORDS = /[\p{L}\p{M}\p{N}_]+/gu;

/** One text alone: an attribute, a title. */
export function redactText(text: string, labels: readonly string[]): string {
  let redacted = '';
  redactRun([{ text, write: (result) => (redacted = result) }], labels);
  return redacted;
}

/** A sentence that several nodes make together: « vous <a>opposer</a> » is read as one, and each link is also read alone. */
export function redactRun(run: readonly Piece[], labels: readonly string[]): void {
  const places = placesIn(run);
  const kept = new Set<number>();
  const keep = (read: readonly Place[]): void => {
    const start = read[0]?.from ?? 0;
    const text = read.map(({ piece }) => piece.text).join('');
    for (const { from, to } of labelSpans(text, labels)) for (let unit = from; unit < to; unit++) kept.add(start + unit);
  };
  keep(places);
  for (const [link, read] of Map.groupBy(places, ({ piece }) => piece.link)) if (link !== undefined) keep(read);
  for (const { piece, from } of places) piece.write(covered(piece.text, (unit) => kept.has(from + unit)));
}

interface Place {
  piece: Piece;
  /** Where in the run its text begins. */
  from: number;
}

function placesIn(run: readonly Piece[]): Place[] {
  let from = 0;
  return run.map((piece) => {
    const place = { piece, from };
    from += piece.text.length;
    return place;
  });
}

function covered(text: string, isKept: (unit: number) => boolean): string {
  let result = '';
  for (let from = 0, to = 1; from < text.length; to++) {
    if (to < text.length && isKept(to) === isKept(from)) continue;
    result += isKept(from) ? text.slice(from, to) : blank(text.slice(from, to));
    from = to;
  }
  return result;
}

function blank(text: string): string {
  return text.replaceAll(ODD, ' ').replaceAll(WORDS, (word) => (/^\p{N}+$/u.test(word) ? NUMBER : WORD));
}
