// How long « Ne plus montrer ici » holds: until something changes, never for ever.
import * as z from 'zod/mini';
import { IsoDate } from '../rules/seen-schema.ts';

/** On which kind of page, under which rules and on which day it was said; the day is missing where an older version kept it. */
export const Mute = z.strictObject({ surface: z.string(), edition: z.string(), on: z.optional(IsoDate) });
export type Mute = z.infer<typeof Mute>;

/** What may have changed since. */
export interface Since {
  edition: IsoDate;
  /** The dated facts of these rules: the day training was announced for, an edition of Meta's policy. */
  dates: readonly { on: IsoDate }[];
  today: IsoDate;
}

/** New rules may have better things to show, and a date that has come is a reason to look again. */
export function isMuteOver({ edition, on }: Mute, since: Since): boolean {
  if (edition !== since.edition) return true;
  return on !== undefined && since.dates.some((fact) => on < fact.on && fact.on <= since.today);
}
