// Our sentences by key, in the browser's language or in the one the person has chosen. What `lib/ui/translate.ts` asks for.
import { browser } from '#imports';
import { filled, translatorOver } from './translator.ts';

/** Sentences of another language than the browser's: they come from the background, the only one who has them all. */
export interface ChosenWords {
  /** Name as the browser has it (`popup_progress_one`) → text with its blanks. */
  sentences: Readonly<Record<string, string>>;
}

/** WXT's types know the browser's own names only. */
const native = browser.i18n as { getMessage(name: string, given?: string[]): string };

let chosen: ChosenWords | undefined;

/** From now on; undefined goes back to the browser's own language. */
export function speak(words: ChosenWords | undefined): void {
  chosen = words;
}

export const t = translatorOver((name, given) =>
  chosen === undefined ? native.getMessage(name, [...given]) : filled(chosen.sentences[name] ?? '', given),
);

/** The language our sentences are in, which is English where we have no other: dates must not speak a third one. */
export function languageOfWords(): string {
  return t('extension.language') || 'en';
}

/** The language the browser's own choice among ours leads to; empty where the browser has lost our words. */
export function languageOfBrowser(): string {
  return native.getMessage('extension_language');
}
