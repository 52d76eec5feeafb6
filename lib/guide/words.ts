// Looks up what Meta calls a thing, in the language of the page.
import type { RuleSet } from '../rules/rule-set.ts';
import { fold } from './fold.ts';

export interface FoldedWord {
  text: string;
  /** False for a guess of ours: it counts beside a word that was seen, never alone. */
  isSourced: boolean;
}

/**
 * The words of a concept, folded: those of the page's language, else of its base language (`en-gb`, then `en`).
 * A page that names no language gets them all; a page in a language we do not know gets none.
 */
export function wordsOf(concept: string, lang: string, rules: RuleSet): readonly FoldedWord[] {
  const language = fold(lang).replaceAll('_', '-');
  if (language === '') return Object.keys(rules.words).flatMap((known) => wordsIn(known, concept, rules));
  for (let tag = language; tag !== ''; tag = baseOf(tag)) {
    const words = wordsIn(tag, concept, rules);
    if (words.length > 0) return words;
  }
  return [];
}

/** The tag without its last part; empty when nothing is left. */
function baseOf(tag: string): string {
  return tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
}

/** `lang` is the page's word: `constructor` may be one, and must not find anything. */
function wordsIn(lang: string, concept: string, rules: RuleSet): readonly FoldedWord[] {
  const concepts = rules.words[lang];
  if (concepts === undefined || !Object.hasOwn(concepts, concept)) return [];
  return (concepts[concept] ?? []).map((word) => ({ text: fold(word.text), isSourced: word.grade !== 'guess' }));
}
