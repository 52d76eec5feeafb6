// What a file in assets/rules/words may say: what Meta calls things, in one language.
import * as z from 'zod/mini';
import { Lang, SeenList } from './seen-schema.ts';

/** One way Meta calls a thing, quoted as the page shows it. */
export const Word = z.strictObject({ text: z.string().check(z.minLength(1)), seen: SeenList });

/** Concept → its words. */
export const WordsFile = z.strictObject({ lang: Lang, concepts: z.record(z.string(), z.array(Word)) });

export type WordsFile = z.infer<typeof WordsFile>;
