// Which words are to be spoken: none of ours where the browser's own choice is what the person wants.
import { browser } from '#imports';
import { languageOfBrowser, type ChosenWords } from './i18n.ts';
import { guideHere } from './place-beside.ts';
import type { SettingsStore } from './settings-store.ts';

/** What the background knows and nobody else: the sentences of every language. */
export interface WordBook {
  languages: readonly string[];
  sentencesIn(language: string): ChosenWords['sentences'] | undefined;
}

/**
 * Undefined without a choice, for the browser's own language, and for one we do not speak (any more). `areMissing`: whoever asks has no words at
 * all, and always gets some. Seen in Chromium, seldom: i18n.getMessage answers nothing to a page of ours, and does not mend.
 */
export async function chosenWords(
  settings: Pick<SettingsStore, 'read'>,
  book: WordBook,
  areMissing: boolean = languageOfBrowser() === '',
): Promise<ChosenWords | undefined> {
  const { language } = await settings.read();
  const sentences = language === undefined ? undefined : book.sentencesIn(language);
  if (areMissing) return { sentences: sentences ?? nearestIn(book) };
  return sentences === undefined || sentences['extension_language'] === languageOfBrowser() ? undefined : { sentences };
}

/** As the browser would choose: its own language, whatever the country, or English. */
function nearestIn(book: WordBook): ChosenWords['sentences'] {
  const [language = ''] = browser.i18n.getUILanguage().split('-');
  return book.sentencesIn(language) ?? book.sentencesIn('en') ?? {};
}

/** What goes along to a page of Meta's: the guide's own sentences and no more. */
export function guideWords({ sentences }: ChosenWords): ChosenWords {
  const { sections } = guideHere();
  const own = Object.entries(sentences).filter(([name]) => sections.some((section) => `${name}_`.startsWith(`${section}_`)));
  return { sentences: Object.fromEntries(own) };
}
