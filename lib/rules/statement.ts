// What a law, an authority or Meta says about an objection sent now: the sentence is ours (`says.<id>` in assets/locales), the source is theirs.
import * as z from 'zod/mini';
import { IsoDate, SeenList } from './seen-schema.ts';

export const Statement = z.strictObject({
  id: z.string().check(z.regex(/^[a-z_]+$/)),
  who: z.enum(['law', 'meta', 'authority', 'consumers']),
  /** The day it was said. */
  on: IsoDate,
  /** Where the person can read it. */
  address: z.string().check(z.regex(/^https:\/\//)),
  seen: SeenList,
});
export const StatementsFile = z.array(Statement);

export type Statement = z.infer<typeof Statement>;
