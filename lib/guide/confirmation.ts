// Finds the page's own words that an objection went through. The person confirms; we only offer to tick.
import type { RuleSet } from '../rules/rule-set.ts';
import { fold } from './fold.ts';
import { quoteOf } from './label.ts';
import { isMentioned } from './mention.ts';
import type { PageView } from './view.ts';
import { wordsOf } from './words.ts';

/** A guessed success message counts only when the message also names what was objected to, in words that were seen. */
const BESIDE_A_GUESS = 'aiAtMeta';

/** The success message among the texts of a form page, as the page shows it. */
export function confirmationOn(view: PageView, rules: RuleSet): string | undefined {
  const message = view.messages.find((text) => isConfirmation(fold(text), view.lang, rules));
  return message === undefined ? undefined : quoteOf(message);
}

function isConfirmation(message: string, lang: string, rules: RuleSet): boolean {
  const said = wordsOf('confirmation', lang, rules).filter((word) => isMentioned(word.text, message));
  if (said.some((word) => word.isSourced)) return true;
  const subject = wordsOf(BESIDE_A_GUESS, lang, rules);
  return said.length > 0 && subject.some((word) => word.isSourced && isMentioned(word.text, message));
}
