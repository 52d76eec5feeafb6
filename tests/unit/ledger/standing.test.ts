// What the calendar makes of an objection: silence, reminders, refusals, delays and complaints, in the Union, in Britain and in Switzerland.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import type { Status } from '../../../lib/ledger/status.ts';
import { anyHistory, anyMoment } from './anything.ts';
import { event, standing, worldOn } from './told.ts';

type Told = [LedgerEvent['type'], string, Partial<LedgerEvent>?];

/** The status of a history on a day, in a country. */
function statusOn(day: string, country: string, ...told: Told[]): Status {
  return standing(
    told.map(([type, at, more]) => event(type, at, more)),
    worldOn(day, country),
  ).status;
}

const SENT: Told = ['sent', '2026-11-24'];

describe('silence', () => {
  test.each([
    ['2026-12-24', 'sent'],
    ['2026-12-25', 'overdue'],
    ['2030-01-01', 'overdue'],
  ])('is, on %s, %s', (day, status) => {
    expect(statusOn(day, 'FR', SENT)).toBe(status);
  });

  test('begins the day after the last one, and the calendar alone says so', () => {
    expect(standing([event('sent', '2026-11-24')], worldOn('2027-01-15', 'FR'))).toMatchObject({
      status: 'overdue',
      since: '2026-12-25',
      word: 'system',
      by: { type: 'sent' },
    });
  });

  test('waits for the next working day', () => {
    expect(statusOn('2026-12-28', 'FR', ['sent', '2026-11-26'])).toBe('sent');
    expect(statusOn('2026-12-29', 'FR', ['sent', '2026-11-26'])).toBe('overdue');
  });

  test('an automatic acknowledgement does not break', () => {
    expect(statusOn('2026-12-25', 'FR', SENT, ['acknowledged', '2026-11-25'])).toBe('overdue');
  });

  test('counts from the day the letter arrived', () => {
    const letter: Told = ['sent', '2026-11-24', { channel: 'letter', receivedOn: '2026-11-30' }];
    expect(statusOn('2026-12-30', 'FR', letter)).toBe('sent');
    expect(statusOn('2026-12-31', 'FR', letter)).toBe('overdue');
  });

  test('is broken by a confirmation, whenever it came and whenever it was noted', () => {
    expect(statusOn('2027-01-15', 'FR', SENT, ['confirmed', '2027-01-10'])).toBe('confirmed');
    expect(statusOn('2027-01-15', 'FR', SENT, ['reminded', '2026-12-28'], ['confirmed', '2026-11-24'])).toBe('confirmed');
  });

  test('is not Meta’s while it waits for the person', () => {
    expect(statusOn('2027-02-01', 'FR', SENT, ['action_required', '2026-12-01'])).toBe('action_required');
  });
});

describe('a question answered', () => {
  const asked: Told[] = [SENT, ['action_required', '2026-12-01'], ['action_performed', '2026-12-06']];

  test('leads back to the sending, on its own day, with the days in between on the clock', () => {
    const history = asked.map(([type, at]) => event(type, at));
    expect(standing(history, worldOn('2026-12-10', 'FR'))).toMatchObject({
      status: 'sent',
      since: '2026-11-24',
      word: 'user',
      course: { deadline: { expectedBy: '2026-12-24', pausedDays: 5, lastDay: '2026-12-29' } },
    });
  });

  test('is overdue only when those days are over, too', () => {
    expect(statusOn('2026-12-29', 'FR', ...asked)).toBe('sent');
    expect(statusOn('2026-12-30', 'FR', ...asked)).toBe('overdue');
  });

  test('and asked again counts from the first question', () => {
    const twice: Told[] = [SENT, ['action_required', '2026-12-01'], ['action_required', '2026-12-04'], ['action_performed', '2026-12-06']];
    expect(statusOn('2026-12-29', 'FR', ...twice)).toBe('sent');
  });
});

describe('a delay', () => {
  test('announced within the month makes three of it', () => {
    const delayed: Told[] = [SENT, ['extended', '2026-12-10']];
    expect(statusOn('2026-12-25', 'FR', ...delayed)).toBe('extended');
    expect(statusOn('2027-02-24', 'FR', ...delayed)).toBe('extended');
    expect(statusOn('2027-02-25', 'FR', ...delayed)).toBe('overdue');
  });

  test('announced later is kept as a note, and changes nothing', () => {
    const late = event('extended', '2026-12-25');
    const { status, course } = standing([event('sent', '2026-11-24'), late], worldOn('2026-12-26', 'FR'));
    expect([status, course.deadline?.extendedUntil, course.idle]).toEqual(['overdue', undefined, [late.id]]);
  });

  test('counts from the objection, even when it is told after a reminder', () => {
    expect(statusOn('2027-01-20', 'FR', SENT, ['reminded', '2026-12-28'], ['extended', '2026-12-20'])).toBe('reminded');
    expect(statusOn('2027-02-25', 'FR', SENT, ['reminded', '2026-12-28'], ['extended', '2026-12-20'])).toBe('complaint_ready');
  });
});

describe('a complaint is possible', () => {
  test('at once after a refusal', () => {
    expect(statusOn('2026-12-01', 'FR', SENT, ['refused', '2026-12-01'])).toBe('complaint_ready');
  });

  test('fourteen days after a reminder', () => {
    expect(statusOn('2027-01-10', 'FR', SENT, ['reminded', '2026-12-28'])).toBe('reminded');
    expect(statusOn('2027-01-11', 'FR', SENT, ['reminded', '2026-12-28'])).toBe('complaint_ready');
  });

  test('never before Meta’s own time is over, however early the reminder', () => {
    expect(statusOn('2026-12-24', 'FR', SENT, ['reminded', '2026-11-26'])).toBe('reminded');
    expect(statusOn('2026-12-25', 'FR', SENT, ['reminded', '2026-11-26'])).toBe('complaint_ready');
  });

  test('never without a dated sending', () => {
    const refused = standing([event('confirmed', '2026-11-20'), event('refused', '2026-11-21')], worldOn('2026-12-01', 'FR'));
    expect(refused.status).toBe('refused');
    const sentAfter: Told[] = [
      ['confirmed', '2026-11-20'],
      ['refused', '2026-11-21'],
      ['sent', '2026-11-22'],
    ];
    expect(statusOn('2026-12-01', 'FR', ...sentAfter)).toBe('sent');
  });
});

describe('in Great Britain', () => {
  const complained: Told[] = [SENT, ['refused', '2026-12-01'], ['controller_complaint', '2026-12-02']];

  test('neither a refusal nor a reminder is enough', () => {
    expect(statusOn('2027-06-01', 'GB', SENT, ['refused', '2026-12-01'])).toBe('refused');
    expect(statusOn('2027-06-01', 'GB', SENT, ['reminded', '2026-12-29'])).toBe('reminded');
  });

  test('thirty days after the complaint to Meta the ICO may be asked', () => {
    expect(statusOn('2027-01-01', 'GB', ...complained)).toBe('controller_complaint');
    expect(statusOn('2027-01-02', 'GB', ...complained)).toBe('complaint_ready');
  });

  test('or as soon as Meta has answered it', () => {
    expect(statusOn('2026-12-12', 'GB', ...complained, ['refused', '2026-12-12'])).toBe('complaint_ready');
  });

  test('an acknowledgement is no answer', () => {
    expect(statusOn('2026-12-12', 'GB', ...complained, ['acknowledged', '2026-12-03'])).toBe('controller_complaint');
  });

  test('after silence, Meta’s month comes first all the same', () => {
    const early: Told[] = [
      ['sent', '2026-11-26'],
      ['controller_complaint', '2026-11-27'],
    ];
    expect(statusOn('2026-12-29', 'GB', ...early)).toBe('controller_complaint');
    expect(statusOn('2026-12-30', 'GB', ...early)).toBe('complaint_ready');
  });
});

test('in Switzerland the same course is followed, on a date that is our own', () => {
  const history = [event('sent', '2026-11-24')];
  expect(standing(history, worldOn('2026-12-26', 'CH'))).toMatchObject({ status: 'overdue', course: { deadline: { basis: 'ours' } } });
  expect(statusOn('2026-12-01', 'CH', SENT, ['refused', '2026-12-01'])).toBe('complaint_ready');
  expect(statusOn('2026-12-02', 'CH', SENT, ['refused', '2026-12-01'], ['report_filed', '2026-12-02'])).toBe('report_filed');
});

describe('a complaint under way', () => {
  const filed: Told[] = [SENT, ['refused', '2026-12-01'], ['complaint_filed', '2026-12-02', { authority: 'FR', reference: '25-1234' }]];

  test('knows to whom it went and under which number', () => {
    const { course } = standing(
      filed.map(([type, at, more]) => event(type, at, more)),
      worldOn('2026-12-03', 'FR'),
    );
    expect(course.complaint).toMatchObject({ authority: 'FR', reference: '25-1234' });
  });

  test('gives way to a confirmation, and goes on behind it', () => {
    const history = [...filed, ['confirmed', '2027-01-05'] as Told].map(([type, at, more]) => event(type, at, more));
    const now = standing(history, worldOn('2027-01-06', 'FR'));
    expect([now.status, now.course.complaint?.type, now.course.closed]).toEqual(['confirmed', 'complaint_filed', undefined]);
  });

  test('does not become overdue', () => {
    expect(statusOn('2028-01-01', 'FR', ...filed)).toBe('complaint_filed');
  });
});

test('each status says on whose word it rests', () => {
  const word = (type: LedgerEvent['type'], source: LedgerEvent['source']) =>
    standing([event('sent', '2026-11-20'), event(type, '2026-11-21', { source })], worldOn('2026-11-24', 'FR')).word;
  expect(word('confirmed', 'controller')).toBe('controller');
  expect(word('acknowledged', 'controller')).toBe('controller');
  expect(word('withdrawn', 'user')).toBe('user');
});

test('whatever happened, nothing is overdue before its month is over, and nothing confirmed ever is', () => {
  fc.assert(
    fc.property(anyHistory, anyMoment, fc.constantFrom('FR', 'GB', 'CH', undefined), (history, now, country) => {
      const { status, course } = standing(history, worldOn(now, country));
      if (status === 'overdue') expect(now.slice(0, 10) > String(course.deadline?.expectedBy)).toBe(true);
      if (status === 'complaint_ready') expect(course.sent).toBeDefined();
      if (course.status === 'confirmed') expect(['confirmed', 'needs_review']).toContain(status);
      if (country === 'GB' && status === 'complaint_ready') expect(course.controllerComplaint).toBeDefined();
    }),
    { numRuns: 3000 },
  );
});

test('time alone never takes a told state back', () => {
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 0, max: 800 }), (history, days) => {
      const later = new Date(Date.UTC(2026, 10, 24 + days, 12)).toISOString();
      const [now, then] = [standing(history, worldOn('2026-11-24', 'FR')), standing(history, worldOn(later, 'FR'))];
      if (now.course.status !== 'form_opened') expect(then.course.status).toBe(now.course.status);
    }),
    { numRuns: 1000 },
  );
});
