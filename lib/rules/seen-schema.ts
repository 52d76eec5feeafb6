// When, where and how surely something was seen: what every entry in assets/rules carries.
import * as z from 'zod/mini';

/** A calendar day, `2026-11-24`. */
export const IsoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A BCP 47 language, lower case: `fr`, `en`, `en-gb`. */
export const Lang = z.string().check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{2,4})?$/));

/** How sure a fact is. `guess` is ours alone: labelled as one to the person, and never used alone to point. */
export const Grade = z.enum(['primary', 'authority', 'press', 'code', 'weak', 'guess']);

/** Where, when and in which language a fact was seen. A rule without it does not parse. */
export const Seen = z.strictObject({
  on: IsoDate,
  lang: z.optional(Lang),
  source: z.string().check(z.minLength(3)),
  grade: Grade,
});

/** Nothing is known without having been seen. */
export const SeenList = z.array(Seen).check(z.minLength(1));

export type IsoDate = string;
export type Seen = z.infer<typeof Seen>;
export type Grade = z.infer<typeof Grade>;
