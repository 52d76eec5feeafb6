// What our own parts may ask about the language: its words, and another one in its place.
import { answer } from './answer.ts';
import { AskedLanguage, AskedWords, Nothing } from './asked.ts';
import { chosenWords, guideWords, type WordBook } from './chosen-words.ts';
import type { Desk } from './desk.ts';
import { settingsViewOf } from './settings-view.ts';
import { isOurPage, isTopFrameOf } from './sender.ts';

/** `isMeta`: whether an address is on one of Meta's hosts. */
export function answerWords(desk: Desk, book: WordBook, isMeta: (url: URL) => boolean): void {
  const isGuide = isTopFrameOf(isMeta);
  answer('words', { from: (sender) => isOurPage(sender) || isGuide(sender), shape: AskedWords }, async (asked, sender) => {
    const words = await chosenWords(desk.settings, book, asked?.areMissing);
    return words !== undefined && !isOurPage(sender) ? guideWords(words) : words;
  });
  answer('settings', { from: isOurPage, shape: Nothing }, () => settingsViewOf(desk.settings, book.languages));
  answer('setLanguage', { from: isOurPage, shape: AskedLanguage }, async ({ language }) => {
    await desk.settings.setLanguage(language);
    await desk.afterWrite();
  });
}
