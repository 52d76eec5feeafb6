// Arithmetic on calendar days: no hours, no time zones, only days as they stand in a diary.
import { addDays, addMonths, differenceInCalendarDays, getISODay } from 'date-fns';
import type { Day } from './moment.ts';

export function daysAfter(day: Day, days: number): Day {
  return written(addDays(dateOf(day), days));
}

/** The same day of a later month, or its last day where it has no such day: one month after 31 January is 28 February. */
export function monthsAfter(day: Day, months: number): Day {
  return written(addMonths(dateOf(day), months));
}

/** From one day to another: 1 from today to tomorrow. */
export function daysBetween(from: Day, until: Day): number {
  return differenceInCalendarDays(dateOf(until), dateOf(from));
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return getISODay(dateOf(day));
}

// Read and written by hand: a register of two thousand accounts does this a hundred thousand times, and a parser of any date takes ten times as long.
function dateOf(day: Day): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function written(date: Date): Day {
  return `${String(date.getFullYear()).padStart(4, '0')}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
