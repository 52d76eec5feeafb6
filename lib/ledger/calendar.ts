// Arithmetic on calendar days: no hours, no time zones, only days as they stand in a diary.
import { addDays, addMonths, differenceInCalendarDays, formatISO, getISODay, parseISO } from 'date-fns';
import type { Day } from './moment.ts';

export function daysAfter(day: Day, days: number): Day {
  return written(addDays(parseISO(day), days));
}

/** The same day of a later month, or its last day where it has no such day: one month after 31 January is 28 February. */
export function monthsAfter(day: Day, months: number): Day {
  return written(addMonths(parseISO(day), months));
}

/** From one day to another: 1 from today to tomorrow. */
export function daysBetween(from: Day, until: Day): number {
  return differenceInCalendarDays(parseISO(until), parseISO(from));
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return getISODay(parseISO(day));
}

function written(date: Date): Day {
  return formatISO(date, { representation: 'date' });
}
