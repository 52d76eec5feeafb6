// Quotes a control the way the page shows it, so that the person finds on the page what our card says.
import { withoutRemark } from './mention.ts';
import type { Control } from './view.ts';

const LONGEST_LABEL = 80;
const LONGEST_MESSAGE = 300;

/** Marks that turn or hide text: harmless where the page put them, misleading inside a sentence of ours. */
const TURNING_OR_HIDDEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\p{Control}]/gu;
/** What HTML collapses. No-break spaces are the page's typography and stay. */
const GAPS = /[\t\n\v\f\r ]+/g;

const BETWEEN_BLOCKS = /\s*\u2029\s*/g;
/** A heading without a stop, before a sentence. */
const UNSTOPPED = /(?<=[\p{Letter}\p{Number}])\s*\u2029\s*(?=\p{Uppercase})/gu;

/** What the eye reads on the control, else what a screen reader says without its remark in parentheses. */
export function labelOf(control: Control): string {
  const shown = shownText(control.text);
  return cut(shown === '' ? saidOf(control) : shown, LONGEST_LABEL);
}

/** A remark alone, « (link is external) », is no name: it is that of a sign beside a word we cannot read. */
function saidOf(control: Control): string {
  const said = withoutRemark(shownText(control.name));
  return said.startsWith('(') ? '' : said;
}

/** A message of the page, for quoting: its heading is kept apart from what it heads. */
export function quoteOf(message: string): string {
  return cut(shownText(message.replace(UNSTOPPED, ' — ').replace(BETWEEN_BLOCKS, ' ')), LONGEST_MESSAGE);
}

function shownText(text: string): string {
  return text.replace(GAPS, ' ').replace(TURNING_OR_HIDDEN, '').trim();
}

function cut(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
