// The public holidays of assets/rules, computed, beside those another program lists.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../lib/ledger/calendar.ts';
import { publicHolidaysOf } from '../../lib/ledger/public-holidays.ts';
import { readLaw } from '../../modules/rules/read.ts';

const { holidays } = readLaw();
const listed = JSON.parse(readFileSync(new URL('../fixtures/public-holidays.json', import.meta.url), 'utf8')).days as Record<
  string,
  string[]
>;
const YEARS = [2026, 2027, 2028, 2029, 2030, 2031, 2032];

const UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

test('there is a table for each country of the Union and the EEA, for Switzerland and for Great Britain', () => {
  expect(Object.keys(holidays).toSorted()).toEqual([...UNION, 'CH', 'GB', 'IS', 'LI', 'NO'].toSorted());
});

describe.each(Object.keys(listed))('in %s', (country) => {
  const table = holidays[country];

  /** Days of our own, marked as guesses, are not in anybody's list. */
  test('the days from Monday to Friday are those another program lists', () => {
    if (table === undefined) throw new Error(`no table for ${country}`);
    const sourced = { ...table, days: table.days.filter(({ guess }) => guess === undefined) };
    const days = YEARS.flatMap((year) => [...publicHolidaysOf(sourced, year)]).filter((day) => weekdayOf(day) < 6);
    expect(days.toSorted()).toEqual(listed[country]);
  });
});

test('every year has its holidays, none of them in another year', () => {
  for (const [country, table] of Object.entries(holidays)) {
    for (let year = 2020; year <= 2060; year += 1) {
      const days = [...publicHolidaysOf(table, year)];
      expect(days.length, country).toBeGreaterThanOrEqual(4);
      expect(
        days.filter((day) => !day.startsWith(`${year}-`)),
        country,
      ).toEqual([]);
    }
  }
});

test('what is not in the source is marked as a guess', () => {
  const guessed = Object.entries(holidays).flatMap(([country, { days }]) => (days.some(({ guess }) => guess) ? [country] : []));
  expect(guessed.toSorted()).toEqual(['NL', 'SE']);
});
