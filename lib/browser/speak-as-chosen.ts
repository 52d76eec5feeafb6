// Asks the background for the words of the language the person has chosen, before anything is said.
import { speak } from './i18n.ts';
import { ask } from './ask.ts';

/** Without an answer, or without a choice, the browser's language is spoken. Never throws. */
export async function speakAsChosen(): Promise<void> {
  speak(await ask('words').catch(() => undefined));
}
