// What the explanations are made of: topics, and in each the claims that can be shown to come from somewhere.
import * as z from 'zod/mini';

const Id = z.string().check(z.regex(/^[a-z0-9_]+$/));

/** One sentence of ours (`understand.claim.<topic>.<claim>` in assets/locales), and what it rests on. */
export const Claim = z.strictObject({
  id: Id,
  /** Ids in sources.json. A claim without one is refused. */
  sources: z.array(Id).check(z.minLength(1)),
});

export const Topic = z.strictObject({
  id: Id,
  /** How the claims are told: one after the other, as points to tick, as a table of two rights, or as what is said and what is so. */
  shape: z.enum(['list', 'steps', 'compare', 'myths']),
  claims: z.array(Claim).check(z.minLength(1)),
});
export const TopicsFile = z.array(Topic);

export type Claim = z.infer<typeof Claim>;
export type Topic = z.infer<typeof Topic>;
