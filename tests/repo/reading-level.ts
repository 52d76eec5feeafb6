// How hard our sentences are to read, by a formula that needs no syllables and so is the same in every language.
import type { Sentences } from './locales.ts';

export interface ReadingLevel {
  /** Words per sentence, plus long words per hundred words: C. H. Björnsson, « Läsbarhet », 1968. */
  lix: number;
  words: number;
  /** The sentence with the most words, whatever its colons. */
  longest: { words: number; text: string };
}

/** Björnsson: more than six letters. */
const LONG = 7;

/** Of texts in one language. A colon ends a sentence for the formula, as Björnsson has it; it does not for the longest one. */
export function readingLevel(lang: string, texts: readonly string[]): ReadingLevel {
  const sentences = texts.flatMap((text) => sentencesIn(lang, text));
  const words = sentences.flatMap((sentence) => wordsIn(lang, sentence));
  const stops = sentences.flatMap((sentence) => sentence.split(/:(?=\s)/)).filter((part) => wordsIn(lang, part).length > 0);
  const long = words.filter((word) => word.length >= LONG);
  const [text = ''] = sentences.toSorted((a, b) => wordsIn(lang, b).length - wordsIn(lang, a).length);
  return {
    lix: Math.round(words.length / stops.length + (100 * long.length) / words.length),
    words: words.length,
    longest: { words: wordsIn(lang, text).length, text },
  };
}

/** What is read together: a topic of the explanations, or a section of the locales. */
export function readTogether(sentences: Sentences): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(Object.entries(sentences), ([key]) => /^understand\.(?:claim|topic)\.(\w+)/.exec(key)?.[1] ?? key.split('.')[0] ?? '')
    .entries()
    .reduce(
      (all, [part, found]) =>
        all.set(
          part,
          found.map(([, text]) => text),
        ),
      new Map<string, string[]>(),
    );
}

function sentencesIn(lang: string, text: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
}

function wordsIn(lang: string, text: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
