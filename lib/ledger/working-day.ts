// What a day on which nobody works gives way to.
import { daysAfter, weekdayOf } from './calendar.ts';
import type { Day } from './moment.ts';

/** The day itself, or the next one that is neither Saturday, nor Sunday, nor a public holiday. */
export function workingDayFrom(day: Day, isHoliday: (day: Day) => boolean): Day {
  let working = day;
  while (weekdayOf(working) > 5 || isHoliday(working)) working = daysAfter(working, 1);
  return working;
}
