// The date banner on the days that matter: before, on and after 27 May 2025, and today.
import { expect, test } from 'vitest';
import { dateBannerOf, daysLeft } from '../../../lib/ledger/deadline.ts';
import type { DeadlineFact } from '../../../lib/rules/edition-schema.ts';

const seen: DeadlineFact['seen'] = [{ on: '2026-11-24', source: 'law-and-sector, section 0', grade: 'authority' }];
const edition = (on: string): DeadlineFact => ({ id: `policy-${on}`, on, kind: 'policy-edition', seen });
const DEADLINES: DeadlineFact[] = [
  edition('2026-07-23'),
  { id: 'training-eu', on: '2025-05-27', kind: 'training-announced', seen },
  edition('2025-05-27'),
  edition('2025-12-16'),
];

test('four weeks before, the calendar counts 27 days', () => {
  expect(dateBannerOf(DEADLINES, '2025-04-30')).toEqual({ kind: 'before', on: '2025-05-27', daysLeft: 27 });
});

test('on the day before, one day is left', () => {
  expect(dateBannerOf(DEADLINES, '2025-05-26')).toEqual({ kind: 'before', on: '2025-05-27', daysLeft: 1 });
});

test('the day itself is named as the day', () => {
  expect(dateBannerOf(DEADLINES, '2025-05-27')).toEqual({ kind: 'on-the-day', on: '2025-05-27' });
});

test('on the day after, the date is past and the policy of that day is the newest', () => {
  expect(dateBannerOf(DEADLINES, '2025-05-28')).toEqual({ kind: 'after', on: '2025-05-27', latestPolicy: '2025-05-27' });
});

test('on 24 November 2026 the newest policy is the one of July', () => {
  expect(dateBannerOf(DEADLINES, '2026-11-24')).toEqual({ kind: 'after', on: '2025-05-27', latestPolicy: '2026-07-23' });
});

test('a policy edition that is still to come is not the newest', () => {
  expect(dateBannerOf([...DEADLINES, edition('2027-01-01')], '2026-11-24')).toMatchObject({ latestPolicy: '2026-07-23' });
  expect(dateBannerOf(DEADLINES.slice(1, 2), '2026-11-24')).toEqual({ kind: 'after', on: '2025-05-27', latestPolicy: undefined });
});

test('should another training be announced, its day counts', () => {
  const again: DeadlineFact = { id: 'training-next', on: '2027-03-01', kind: 'training-announced', seen };
  expect(dateBannerOf([...DEADLINES, again], '2027-02-28')).toEqual({ kind: 'before', on: '2027-03-01', daysLeft: 1 });
  expect(dateBannerOf([...DEADLINES, again], '2027-03-02')).toMatchObject({ kind: 'after', on: '2027-03-01' });
});

test('days are counted on the calendar, across the change to summer time', () => {
  expect(daysLeft('2025-03-31', '2025-03-29')).toBe(2);
  expect(daysLeft('2028-03-01', '2028-02-28')).toBe(2);
});

test('rules without the day are a broken invariant', () => {
  expect(() => dateBannerOf([edition('2026-07-23')], '2026-11-24')).toThrow('training was announced');
});
