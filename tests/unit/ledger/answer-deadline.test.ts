// Until when Meta has to answer: the vectors of the law note, the edges of the calendar, and what holds for any day.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerDeadlineOf, extended, paused } from '../../../lib/ledger/answer-deadline.ts';
import { daysAfter, monthsAfter, weekdayOf } from '../../../lib/ledger/calendar.ts';
import { jurisdictionOf } from '../../../lib/ledger/jurisdiction.ts';
import { workingDayFrom } from '../../../lib/ledger/working-day.ts';
import { FEW_LAW } from './few-law.ts';

const anywhere = jurisdictionOf(FEW_LAW, undefined);
const france = jurisdictionOf(FEW_LAW, 'FR');
const britain = jurisdictionOf(FEW_LAW, 'GB');

function extendedAtOnce(receivedOn: string, where = anywhere) {
  return extended(answerDeadlineOf(receivedOn, where), receivedOn, where);
}

test.each([
  ['2026-11-24', '2026-12-24', '2027-02-24'],
  ['2026-11-26', '2026-12-28', '2027-02-26'],
  ['2026-10-31', '2026-11-30', '2027-02-01'],
  ['2027-01-29', '2027-03-01', '2027-04-29'],
  ['2027-01-31', '2027-03-01', '2027-04-30'],
  ['2028-01-31', '2028-02-29', '2028-05-01'],
])('what is sent on %s is due by %s, and by %s when it is extended', (sent, month, threeMonths) => {
  expect(answerDeadlineOf(sent, anywhere)).toEqual({ receivedOn: sent, expectedBy: month, pausedDays: 0, lastDay: month, basis: 'law' });
  expect(extendedAtOnce(sent)).toMatchObject({ expectedBy: month, extendedUntil: threeMonths, lastDay: threeMonths });
});

describe('a public holiday gives way to the next working day', () => {
  test.each([
    ['Christmas on a Friday', france, '2026-11-25', '2026-12-28'],
    ['Christmas and Boxing Day, kept on Monday too', britain, '2026-11-25', '2026-12-29'],
    ['New Year on a Friday', france, '2026-12-01', '2027-01-04'],
    ['Easter Monday', france, '2027-02-28', '2027-03-30'],
    ['Good Friday in Britain', britain, '2027-02-26', '2027-03-30'],
    ['the same Friday in France', france, '2027-02-26', '2027-03-26'],
    ['May Day after three months', france, '2028-03-30', '2028-05-02'],
  ] as const)('%s', (_name, where, sent, due) => {
    expect(answerDeadlineOf(sent, where).expectedBy).toBe(due);
  });

  test('three months end on a working day, too', () => {
    expect(extendedAtOnce('2028-01-31', france)?.extendedUntil).toBe('2028-05-02');
  });
});

describe('an extension', () => {
  const deadline = answerDeadlineOf('2026-11-26', france);

  test.each(['2026-11-26', '2026-12-26', '2026-12-28'])('announced on %s counts', (day) => {
    expect(extended(deadline, day, france)?.lastDay).toBe('2027-02-26');
  });

  test.each(['2026-12-29', '2027-02-01'])('announced on %s comes after the first month and changes nothing', (day) => {
    expect(extended(deadline, day, france)).toBeUndefined();
  });

  test('counts once', () => {
    const once = extended(deadline, '2026-12-01', france);
    expect(once && extended(once, '2026-12-02', france)).toBeUndefined();
  });

  test('cannot be older than the objection', () => {
    expect(extended(deadline, '2026-11-25', france)).toBeUndefined();
  });
});

describe('a question of Meta’s', () => {
  const deadline = answerDeadlineOf('2026-11-24', anywhere);

  test('adds the days that pass before the answer, and leaves the first month as it is', () => {
    expect(paused(deadline, '2026-12-01', '2026-12-06', anywhere)).toMatchObject({
      expectedBy: '2026-12-24',
      pausedDays: 5,
      lastDay: '2026-12-29',
    });
  });

  test('adds nothing when it comes after the month, nor when it is answered the same day', () => {
    expect(paused(deadline, '2026-12-25', '2027-01-10', anywhere)).toEqual(deadline);
    expect(paused(deadline, '2026-12-01', '2026-12-01', anywhere)).toEqual(deadline);
  });

  test('counts on top of an extension', () => {
    const longer = extended(deadline, '2026-12-01', anywhere);
    expect(longer && paused(longer, '2026-12-02', '2026-12-04', anywhere).lastDay).toBe('2027-02-26');
  });
});

test('a refusal of the law to set a period makes the date our own reminder', () => {
  expect(answerDeadlineOf('2026-11-24', jurisdictionOf(FEW_LAW, 'CH'))).toMatchObject({ expectedBy: '2026-12-24', basis: 'ours' });
});

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter('1999-12-31', days));
const anyPlace = fc.constantFrom(anywhere, france, britain);

test('for any two days the later one is never due earlier', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 400 }), anyPlace, (day, later, where) => {
      const [one, other] = [day, daysAfter(day, later)].map((sent) => answerDeadlineOf(sent, where).expectedBy);
      expect(String(one) <= String(other)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('nothing is due before a calendar month is over, three months before three, nor on a day without work', () => {
  fc.assert(
    fc.property(anyDay, anyPlace, (day, where) => {
      const { expectedBy, lastDay } = extendedAtOnce(day, where) ?? answerDeadlineOf(day, where);
      expect(expectedBy >= monthsAfter(day, 1)).toBe(true);
      expect(lastDay >= monthsAfter(day, 3)).toBe(true);
      for (const due of [expectedBy, lastDay]) expect(weekdayOf(due) < 6 && !where.isHoliday(due)).toBe(true);
      // The longest wait: a weekend, Christmas and Boxing Day and their two substitutes.
      expect(expectedBy <= daysAfter(monthsAfter(day, 1), 6)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('rolling to a working day twice is rolling once', () => {
  fc.assert(
    fc.property(anyDay, anyPlace, (day, { isHoliday }) => {
      const once = workingDayFrom(day, isHoliday);
      expect(workingDayFrom(once, isHoliday)).toBe(once);
      expect(once >= day).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
