// When a period of rules/periods.json is over.
import type { Period } from '../rules/law-schema.ts';
import { daysAfter, monthsAfter } from './calendar.ts';
import type { Day } from './moment.ts';

/** The day on which a period that begins on a day ends, whatever weekday that is. Hours are counted as the days they touch. */
export function endOf({ length }: Pick<Period, 'length'>, from: Day): Day {
  if ('months' in length) return monthsAfter(from, length.months);
  if ('days' in length) return daysAfter(from, length.days);
  return daysAfter(from, Math.ceil(length.hours / 24));
}

export function millisecondsOf({ length }: Pick<Period, 'length'>): number {
  if ('hours' in length) return length.hours * 60 * 60 * 1000;
  throw new Error('a period that is counted by the hour is written in hours in rules/periods.json');
}
