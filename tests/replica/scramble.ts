// A word made hard to read for a machine: one letter per span, invisible signs, junk that style hides.
import { html, type Html } from './html.ts';

const SOFT_HYPHEN = '\u00ad';
const ZERO_WIDTH = '\u200b';

/** What the eye still reads as the same word. `x1junk` is hidden by the style sheet. */
export function scrambled(word: string): Html {
  const letters = [...word.normalize('NFD')];
  return html`${letters.map((letter, index) => html`<span>${letter}${index % 2 ? SOFT_HYPHEN : ZERO_WIDTH}</span><span class="x1junk">q</span>`)}`;
}
