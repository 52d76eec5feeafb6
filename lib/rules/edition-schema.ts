// What changes from one edition of the rules to the next: its day, what it leaves alone, and the dates that count.
import * as z from 'zod/mini';
import { IsoDate, SeenList } from './seen-schema.ts';
import { SurfaceId } from './surface-schema.ts';

/** A day after which something is different for an objection. */
export const DeadlineFact = z.strictObject({
  id: z.string(),
  on: IsoDate,
  /** What kind of date: the day training was announced for, a new policy edition, the day from which a law applies. */
  kind: z.enum(['training-announced', 'policy-edition', 'law-applies']),
  seen: SeenList,
});

export const DeadlinesFile = z.array(DeadlineFact);

/** The rungs of the ladder: by address, by words. */
export const Rung = z.enum(['href', 'words']);

/** What this edition leaves alone though a file describes it: a surface, a target of it, or one rung of that target. */
export const SwitchedOff = z.strictObject({ surface: SurfaceId, target: z.optional(z.string()), rung: z.optional(Rung) });

/** `format` is the integer the code understands. */
export const EditionFile = z.strictObject({ edition: IsoDate, format: z.literal(1), off: z.optional(z.array(SwitchedOff)) });

export type DeadlineFact = z.infer<typeof DeadlineFact>;
export type Rung = z.infer<typeof Rung>;
export type SwitchedOff = z.infer<typeof SwitchedOff>;
