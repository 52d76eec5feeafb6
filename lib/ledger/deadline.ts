// What the date means today. There is no legal deadline: 27 May 2025 is the day for which Meta had announced training, and objecting stays possible.
import { differenceInCalendarDays, parseISO } from 'date-fns';
import type { DeadlineFact } from '../rules/edition-schema.ts';
import type { Day } from './moment.ts';

export type DateBanner =
  | { kind: 'before'; on: Day; daysLeft: number }
  | { kind: 'on-the-day'; on: Day }
  | { kind: 'after'; on: Day; latestPolicy?: Day };

/** The next day for which a training is announced, or the last such day. */
export function dateBannerOf(deadlines: readonly DeadlineFact[], today: Day): DateBanner {
  const days = daysOf(deadlines, 'training-announced');
  const on = days.find((day) => day >= today) ?? days.at(-1);
  if (on === undefined) throw new Error('rules/deadlines.json names no day for which training was announced');
  if (today < on) return { kind: 'before', on, daysLeft: daysLeft(on, today) };
  if (today === on) return { kind: 'on-the-day', on };
  return { kind: 'after', on, latestPolicy: daysOf(deadlines, 'policy-edition').findLast((day) => day <= today) };
}

/** Counted on the person's calendar, not in hours: 1 on the day before. */
export function daysLeft(deadline: Day, today: Day): number {
  return differenceInCalendarDays(parseISO(deadline), parseISO(today));
}

function daysOf(deadlines: readonly DeadlineFact[], kind: DeadlineFact['kind']): Day[] {
  return deadlines
    .filter((fact) => fact.kind === kind)
    .map(({ on }) => on)
    .toSorted();
}
