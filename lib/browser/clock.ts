// The one clock: moments with the person's own offset, so that a form sent at 23:50 counts for that day.
import type { Day, Moment } from '../ledger/moment.ts';

export function now(): Moment {
  return momentAt(Date.now());
}

/** An instant as the clocks here showed it then, summer time included. */
export function momentAt(instant: number): Moment {
  const offset = -new Date(instant).getTimezoneOffset();
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** A day somebody names without an hour: its noon, which is that day in every reading. */
export function noonOf(day: Day): Moment {
  return momentAt(new Date(`${day}T12:00:00`).getTime());
}

/** When the next calendar day begins here, a little after midnight. */
export function nextDay(instant: number): number {
  const date = new Date(instant);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 0, 0, 5).getTime();
}

/** Nine in the morning of a day, or of one so many days later: when people want to be spoken to. */
export function nineOn(day: Day, daysLater = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater, 9).getTime();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
