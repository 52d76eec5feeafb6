// A moment as the person lived it: date, time and offset, so that its calendar day can still be read years later, anywhere.
import { isValid, parseISO } from 'date-fns';
import * as z from 'zod/mini';

/** `2026-11-24T10:03:00.000+01:00`. An impossible day (30 February) does not parse. */
export const Moment = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/),
  z.refine((text) => isValid(parseISO(text))),
);

/** A calendar day that exists. */
export const Day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => isValid(parseISO(text))),
);

export type Moment = string;
export type Day = string;

/** The day on the person's calendar, whatever the calendar here says. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** Milliseconds since 1970: the same for two moments that were the same instant in different places. */
export function instantOf(moment: Moment): number {
  return Date.parse(moment);
}
