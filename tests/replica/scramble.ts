// A word made hard to read for a machine, in each of the ways pages do it: the eye still reads the same word.
import type { Fault, Scramble } from './faults.ts';
import { SCRAMBLES } from './faults.ts';
import { html, raw, type Html } from './html.ts';

const SOFT_HYPHEN = '\u00ad';
const ZERO_WIDTH = '\u200b';

/** The word as this visit's faults write it; `x1junk` is hidden by the style sheet, `x1before` shows what its attribute says. */
export function written(word: string, faults: readonly Fault[]): Html {
  const scramble = SCRAMBLES.find((one) => faults.includes(one));
  return scramble === undefined ? html`${word}` : WAYS[scramble](word);
}

const WAYS: Readonly<Record<Scramble, (word: string) => Html>> = {
  'zero-width': (word) => html`${[...word].join(ZERO_WIDTH)}`,
  'soft-hyphen': (word) => html`${[...word].join(SOFT_HYPHEN)}`,
  decomposed: (word) => html`${word.normalize('NFD')}`,
  letters: (word) => raw([...word].map((letter) => html`<span>${letter}</span>`.markup).join('')),
  junk: (word) => raw([...word].map((letter) => html`${letter}<span class="x1junk">q</span>`.markup).join('')),
  scrambled: (word) => raw([...word.normalize('NFD')].map(scattered).join('')),
  before: (word) => html`<span class="x1before" data-word="${word}"></span>`,
};

function scattered(letter: string, index: number): string {
  return html`<span>${letter}${index % 2 ? SOFT_HYPHEN : ZERO_WIDTH}</span><span class="x1junk">q</span>`.markup;
}
