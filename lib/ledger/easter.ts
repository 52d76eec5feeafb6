// Easter Sunday of any year, as the churches of the West and of the East compute it: half of Europe's public holidays hang on it.
import type { Day } from './moment.ts';

export type Church = 'western' | 'orthodox';

export function easterOf(year: number, church: Church): Day {
  return church === 'western' ? westernEaster(year) : orthodoxEaster(year);
}

/** The Gregorian computus, in the anonymous form of 1876. */
function westernEaster(year: number): Day {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const moonShift = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const march = moon + sunday - 7 * late + 22;
  return dayFrom(year, march);
}

/** The Julian computus, told on today's calendar. */
function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayFrom(year, moon + sunday + 22 + behind);
}

/** A day counted from the last of February on: the 35th of March is 4 April. */
function dayFrom(year: number, march: number): Day {
  return new Date(Date.UTC(year, 2, march)).toISOString().slice(0, 10);
}
