// Moments come twice in every event: written as clocks here write them, they take 12 characters instead of 29.
import { instantOf, type Moment } from './moment.ts';

/** No moment begins with it, so that what is short can be told from what was kept as it is. */
const MARK = '~';
const SHORT = /^~(-?[0-9a-z]+)([+-])([0-9a-z]+)$/;
const OFFSET = /([+-])(\d{2}):(\d{2})$/;
const MINUTE = 60_000;

/** Instant and offset, both in base 36. A moment written in another way stays as it is, so that nothing of it changes. */
export function compactMoment(moment: Moment): string {
  const [, sign, hours, minutes] = OFFSET.exec(moment) ?? [];
  const instant = instantOf(moment);
  if (sign === undefined || Number.isNaN(instant)) return moment;
  const short = `${MARK}${instant.toString(36)}${sign}${(Number(hours) * 60 + Number(minutes)).toString(36)}`;
  return momentIn(short) === moment ? short : moment;
}

/** Throws at what is marked and is no moment. */
export function expandMoment(text: string): Moment {
  if (!text.startsWith(MARK)) return text;
  const moment = momentIn(text);
  if (moment === undefined) throw new Error('no moment');
  return moment;
}

function momentIn(short: string): Moment | undefined {
  const [, instant = '', sign = '', minutes = ''] = SHORT.exec(short) ?? [];
  const offset = Number.parseInt(minutes, 36);
  const local = new Date(Number.parseInt(instant, 36) + (sign === '-' ? -offset : offset) * MINUTE);
  if (Number.isNaN(local.getTime())) return undefined;
  return `${local.toISOString().slice(0, -1)}${sign}${twoDigits(Math.trunc(offset / 60))}:${twoDigits(offset % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
