// Days are days everywhere: no time zone, no summer time and no leap year moves one.
import { afterEach, describe, expect, test } from 'vitest';
import { daysAfter, daysBetween, monthsAfter, weekdayOf } from '../../../lib/ledger/calendar.ts';
import { jurisdictionOf } from '../../../lib/ledger/jurisdiction.ts';
import { standingOf } from '../../../lib/ledger/standing.ts';
import { FEW_LAW } from './few-law.ts';
import { event } from './told.ts';

const home = process.env['TZ'];
afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

/** Places on both sides of the date line, half hours, and one where midnight was skipped in October 2018. */
const PLACES = [
  'UTC',
  'Europe/Paris',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
];

describe.each(PLACES)('read in %s', (place) => {
  test('the arithmetic is the same', () => {
    process.env['TZ'] = place;
    expect(monthsAfter('2027-01-31', 1)).toBe('2027-02-28');
    expect(monthsAfter('2028-01-31', 1)).toBe('2028-02-29');
    expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28');
    expect(monthsAfter('2018-10-04', 1)).toBe('2018-11-04');
    expect(daysAfter('2018-11-03', 1)).toBe('2018-11-04');
    expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(weekdayOf('2026-11-24')).toBe(2);
  });

  test('a form sent in Paris ten minutes before midnight counts that day', () => {
    process.env['TZ'] = place;
    const sent = event('sent', '2026-11-24', { at: '2026-11-24T23:50:00+01:00' });
    const { since, course } = standingOf([sent], jurisdictionOf(FEW_LAW, 'FR'), '2026-11-25T09:00:00+01:00');
    expect([since, course.deadline?.receivedOn, course.deadline?.expectedBy]).toEqual(['2026-11-24', '2026-11-24', '2026-12-24']);
  });
});

test('the time zone is really changed here', () => {
  process.env['TZ'] = 'Pacific/Kiritimati';
  expect(new Date('2026-11-24T12:00:00Z').getTimezoneOffset()).toBe(-840);
});
