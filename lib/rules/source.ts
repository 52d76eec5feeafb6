// Who said what the explanations rest on: a law, Meta, an authority, a court, a body of the sector, the press, or we ourselves.
import * as z from 'zod/mini';
import { IsoDate, SeenList } from './seen-schema.ts';

const Year = z.string().check(z.regex(/^\d{4}$/));

export const Source = z.strictObject({
  id: z.string().check(z.regex(/^[a-z_]+$/)),
  who: z.enum(['law', 'meta', 'authority', 'court', 'consumers', 'sector', 'press', 'ours']),
  /** What the person reads as the name of the link: a proper name, in its own language. */
  name: z.string().check(z.minLength(2)),
  /** The day it was said; the year alone where no day is to be seen. */
  on: z.union([IsoDate, Year]),
  /** Where the person can read it; absent for our own reading only. */
  address: z.optional(z.string().check(z.regex(/^https:\/\//))),
  seen: SeenList,
});
export const SourcesFile = z.array(Source);

export type Source = z.infer<typeof Source>;
