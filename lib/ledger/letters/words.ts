// The words of a letter in one language, and how their blanks are filled.
import type { Day } from '../moment.ts';

/** `objection.subject.gdpr` → text of assets/letters/<lang>/objection.yml, with blanks such as `{sent}`. */
export type LetterWords = Readonly<Record<string, string>>;

/** The language a letter is written in, which may not be that of the browser. */
export interface LetterLanguage {
  /** `fr`, `en` */
  code: string;
  words: LetterWords;
  /** `24 novembre 2026` */
  day(day: Day): string;
}

/** What is filled in is never read again: a name with braces in it stays a name. Throws for a blank nobody filled. */
export function filled({ words }: Pick<LetterLanguage, 'words'>, key: string, blanks: Readonly<Record<string, string>> = {}): string {
  const text = Object.hasOwn(words, key) ? words[key] : undefined;
  if (text === undefined) throw new Error(`assets/letters has no ${key}`);
  return text.replaceAll(/\{(\w+)\}/g, (blank, name: string) => {
    const value = Object.hasOwn(blanks, name) ? blanks[name] : undefined;
    if (value === undefined) throw new Error(`${key} leaves ${blank} empty`);
    return value;
  });
}
