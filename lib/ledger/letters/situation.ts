// Whether a person has said something of their own. The law weighs their particular situation: the same sentence sent by a thousand weighs less.
import type { LetterLanguage } from './words.ts';

export const PROMPTS = ['performer', 'author', 'photographs', 'team'] as const;

export interface Prompt {
  who: (typeof PROMPTS)[number];
  /** Questions, not sentences to copy. */
  text: string;
}

export function promptsIn({ words }: Pick<LetterLanguage, 'words'>): Prompt[] {
  return PROMPTS.map((who) => ({ who, text: words[`objection.prompt.${who}`] ?? '' }));
}

const FEWEST_WORDS = 5;

/** A sentence: a few words at least, and not one of our own questions handed back. */
export function isOwnSentence(situation: string | undefined, language: Pick<LetterLanguage, 'words'>): situation is string {
  if (situation === undefined) return false;
  const said = bare(situation);
  const left = promptsIn(language).reduce((text, prompt) => text.replace(bare(prompt.text), ' '), said);
  return left.split(' ').filter((word) => word !== '').length >= FEWEST_WORDS;
}

/** Words only: neither marks nor capitals make a sentence another one. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
