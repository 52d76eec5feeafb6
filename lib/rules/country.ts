// Where a person lives, and which law their objection stands under there.
import * as z from 'zod/mini';

/** ISO 3166-1 alpha-2: `FR`, `GB`. Which ones we know is said by authorities.json. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/));

/** `gdpr`: the Union and the EEA. `uk`: UK GDPR. `ch`: the Swiss FADP, which is no GDPR. */
export const Regime = z.enum(['gdpr', 'uk', 'ch']);

export type Country = z.infer<typeof Country>;
export type Regime = z.infer<typeof Regime>;
