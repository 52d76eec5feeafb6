// Asks the background for the words of the language the person has chosen, before anything is said.
import { languageOfBrowser, speak } from './i18n.ts';
import { ask } from './ask.ts';
import { within } from './ask-again.ts';

/** Nothing is drawn before the words are there: an empty page longer than this looks broken. A question lost once is asked again within it. */
const PATIENCE_MS = 5000;

/** Without an answer, or without a choice, the browser's language is spoken. Never throws. */
export async function speakAsChosen(): Promise<void> {
  const lost = languageOfBrowser() === '' ? ({ areMissing: true } as const) : undefined;
  speak(await within(PATIENCE_MS, ask('words', lost)).catch(() => undefined));
}
