// The public holidays of a year in one country, computed from the rules of holidays.json.
import type { Holiday } from '../rules/law-schema.ts';
import type { Law } from '../rules/law.ts';
import { daysAfter, weekdayOf } from './calendar.ts';
import { easterOf } from './easter.ts';
import type { Day } from './moment.ts';

export type HolidayRules = Pick<Law['holidays'][string], 'easter' | 'days'>;

export function publicHolidaysOf(rules: HolidayRules, year: number): ReadonlySet<Day> {
  const easter = easterOf(year, rules.easter);
  const kept = rules.days.filter((holiday) => isKeptIn(holiday, year));
  const daysOf = (holidays: readonly Holiday[]): Day[] => holidays.flatMap((holiday) => dayOfHoliday(holiday, year, easter) ?? []);
  const days = daysOf(kept);
  return new Set([...days, ...substitutesOf(daysOf(kept.filter(({ moved }) => moved === true)), days)]);
}

function isKeptIn({ from, until }: Holiday, year: number): boolean {
  return year >= (from ?? year) && year <= (until ?? year);
}

/** Undefined for a 29 February that the year does not have. */
function dayOfHoliday(holiday: Holiday, year: number, easter: Day): Day | undefined {
  if ('easter' in holiday) return daysAfter(easter, holiday.easter);
  if ('on' in holiday) return Number.isNaN(Date.parse(`${year}-${holiday.on}`)) ? undefined : `${year}-${holiday.on}`;
  if ('notBefore' in holiday) return firstWeekdayFrom(`${year}-${holiday.notBefore}`, holiday.weekday);
  const month = String(holiday.month).padStart(2, '0');
  if (holiday.nth > 0) return daysAfter(firstWeekdayFrom(`${year}-${month}-01`, holiday.weekday), 7 * (holiday.nth - 1));
  const next = holiday.month === 12 ? `${year + 1}-01-01` : `${year}-${String(holiday.month + 1).padStart(2, '0')}-01`;
  return firstWeekdayFrom(daysAfter(next, -7), holiday.weekday);
}

function firstWeekdayFrom(day: Day, weekday: number): Day {
  return daysAfter(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** Two holidays on one weekend are kept on Monday and Tuesday; a day that is a holiday already does not stand in for another. */
function substitutesOf(moved: readonly Day[], days: readonly Day[]): Day[] {
  const taken = new Set(days);
  return moved
    .filter((day) => weekdayOf(day) > 5)
    .toSorted()
    .map((day) => {
      let free = day;
      while (weekdayOf(free) > 5 || taken.has(free)) free = daysAfter(free, 1);
      taken.add(free);
      return free;
    });
}
