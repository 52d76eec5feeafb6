// Easter, on the days it fell and will fall.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '../../../lib/ledger/calendar.ts';
import { easterOf } from '../../../lib/ledger/easter.ts';

test.each([
  [1818, '1818-03-22'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2076, '2076-04-19'],
])('in the West, Easter of %i is on %s', (year, day) => {
  expect(easterOf(year, 'western')).toBe(day);
});

test.each([
  [2023, '2023-04-16'],
  [2024, '2024-05-05'],
  [2025, '2025-04-20'],
  [2026, '2026-04-12'],
  [2027, '2027-05-02'],
  [2030, '2030-04-28'],
  [2078, '2078-05-08'],
  [2100, '2100-05-02'],
])('in the East, Easter of %i is on %s', (year, day) => {
  expect(easterOf(year, 'orthodox')).toBe(day);
});

test('Easter is a Sunday between its bounds, and the East is never before the West', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
      const [west, east] = [easterOf(year, 'western'), easterOf(year, 'orthodox')];
      expect([weekdayOf(west), weekdayOf(east)]).toEqual([7, 7]);
      expect(west >= `${year}-03-22` && west <= `${year}-04-25`).toBe(true);
      expect(east >= `${year}-04-04` && east <= `${year}-05-08`).toBe(true);
      expect(east >= west).toBe(true);
    }),
    { numRuns: 200 },
  );
});
