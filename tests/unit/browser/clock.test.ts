// Moments carry the offset that the clocks here had at that moment.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { momentAt, nextDay, noonOf, now } from '../../../lib/browser/clock.ts';
import { dayOf, instantOf, Moment } from '../../../lib/ledger/moment.ts';

afterEach(() => vi.unstubAllEnvs());

/** The offset is read when a date is asked for it, so a test may travel. */
function inZone(zone: string): void {
  vi.stubEnv('TZ', zone);
}

describe('in Paris', () => {
  test('a form sent at ten to midnight counts for that day', () => {
    inZone('Europe/Paris');
    const sent = momentAt(Date.UTC(2026, 10, 24, 22, 50));
    expect(sent).toBe('2026-11-24T23:50:00.000+01:00');
    expect(dayOf(sent)).toBe('2026-11-24');
  });

  test('summer has its own offset', () => {
    inZone('Europe/Paris');
    expect(noonOf('2025-05-26')).toBe('2025-05-26T12:00:00.000+02:00');
    expect(noonOf('2026-11-24')).toBe('2026-11-24T12:00:00.000+01:00');
  });

  test('the next day begins at midnight, also when the clocks change', () => {
    inZone('Europe/Paris');
    expect(momentAt(nextDay(Date.UTC(2026, 9, 24, 21, 30)))).toBe('2026-10-25T00:00:05.000+02:00');
    expect(momentAt(nextDay(Date.UTC(2026, 9, 25, 12)))).toBe('2026-10-26T00:00:05.000+01:00');
  });
});

test.each([
  ['America/St_Johns', '2026-11-24T06:33:00.000-03:30'],
  ['Asia/Kathmandu', '2026-11-24T15:48:00.000+05:45'],
  ['UTC', '2026-11-24T10:03:00.000+00:00'],
  ['Pacific/Auckland', '2026-11-24T23:03:00.000+13:00'],
])('in %s the same instant is %s', (zone, moment) => {
  inZone(zone);
  expect(momentAt(Date.UTC(2026, 10, 24, 10, 3))).toBe(moment);
  expect(instantOf(moment)).toBe(Date.UTC(2026, 10, 24, 10, 3));
});

test('what the clock says can be stored', () => {
  expect(Moment.safeParse(now()).success).toBe(true);
});
