// The status of an objection follows from what was told and from the present moment, and from nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../../lib/ledger/is-open.ts';
import { simpleStatusOf, STATUSES } from '../../../lib/ledger/status.ts';
import { anyHistory, anyMoment } from './anything.ts';
import { event, standing, worldOn } from './told.ts';

test('an account of which nothing is known is to do', () => {
  expect(standing([])).toMatchObject({ status: 'todo', since: undefined });
});

test('the main line goes from the form to the confirmation, each on its day', () => {
  const history = [event('form_opened', '2026-11-24'), event('sent', '2026-11-24'), event('confirmed', '2026-11-24')];
  expect(standing(history.slice(0, 1))).toMatchObject({ status: 'form_opened', since: '2026-11-24' });
  expect(standing(history.slice(0, 2))).toMatchObject({ status: 'sent', since: '2026-11-24' });
  expect(standing(history)).toMatchObject({ status: 'confirmed', since: '2026-11-24', by: { type: 'confirmed' } });
});

test.each([
  ['2026-11-24T09:00:00+01:00', 'form_opened'],
  ['2026-11-25T08:59:59+01:00', 'form_opened'],
  ['2026-11-25T09:00:00+01:00', 'todo'],
  ['2026-11-25T03:00:00-05:00', 'todo'],
  ['2026-12-31T09:00:00+01:00', 'todo'],
])('a form opened on the 24th at nine is, at %s, %s', (now, status) => {
  expect(standing([event('form_opened', '2026-11-24')], worldOn(now)).status).toBe(status);
});

test('a form opened again is open for another day', () => {
  const history = [event('form_opened', '2026-11-23'), event('form_opened', '2026-11-24')];
  expect(standing(history, worldOn('2026-11-24T23:00:00+01:00')).status).toBe('form_opened');
});

test('an objection sent long ago is not forgotten', () => {
  expect(standing([event('sent', '2025-05-20')], worldOn('2030-01-01')).course.status).toBe('sent');
});

test('the day is the one on the person’s calendar, wherever this is read', () => {
  expect(standing([event('sent', '2026-11-23', { at: '2026-11-23T23:50:00-05:00' })]).since).toBe('2026-11-23');
});

test('who reopens today and then says it was sent on an earlier day has sent it', () => {
  const history = [event('sent', '2026-05-01'), event('reopened', '2026-11-24'), event('sent', '2026-11-10')];
  expect(standing(history)).toMatchObject({ status: 'sent', since: '2026-11-10' });
});

test('a second « sent » from another copy does not move the day of the first', () => {
  expect(standing([event('sent', '2026-11-10'), event('sent', '2026-11-20')]).since).toBe('2026-11-10');
});

test('a confirmation counts even when the sending was never noted', () => {
  expect(standing([event('confirmed', '2026-11-20')]).status).toBe('confirmed');
});

test('after a confirmation a form seen by chance changes nothing', () => {
  expect(standing([event('confirmed', '2026-11-20'), event('form_opened', '2026-11-24')]).status).toBe('confirmed');
});

describe('a correction', () => {
  test('takes its target out of the fold', () => {
    const sent = event('sent', '2026-11-20');
    expect(standing([sent, event('corrected', '2026-11-24', { corrects: sent.id })]).status).toBe('todo');
  });

  test('of a correction brings the target back, with its day', () => {
    const sent = event('sent', '2026-11-20');
    const undo = event('corrected', '2026-11-24', { corrects: sent.id });
    const redo = event('corrected', '2026-11-24', { corrects: undo.id });
    expect(standing([sent, undo, redo])).toMatchObject({ status: 'sent', since: '2026-11-20' });
  });

  test('holds as long as one of two that say the same stands', () => {
    const sent = event('sent', '2026-11-20');
    const here = event('corrected', '2026-11-24', { corrects: sent.id });
    const there = event('corrected', '2026-11-24', { corrects: sent.id });
    const redo = event('corrected', '2026-11-24', { corrects: here.id });
    expect(standing([sent, here, there, redo]).status).toBe('todo');
  });

  test('written by a machine whose clock was wrong still corrects', () => {
    const sent = event('sent', '2026-11-20');
    const early = event('corrected', '2026-11-24', { corrects: sent.id, recordedAt: '2020-01-01T00:00:00.000Z' });
    expect(standing([sent, early]).status).toBe('todo');
  });

  test('that runs in a ring is not believed', () => {
    const sent = event('sent', '2026-11-20');
    const one = event('corrected', '2026-11-24', { corrects: 'event-ring-two' });
    const two = event('corrected', '2026-11-24', { id: 'event-ring-two', corrects: one.id });
    const self = event('corrected', '2026-11-24', { id: 'event-ring-self', corrects: 'event-ring-self' });
    expect(standing([sent, one, two, self]).status).toBe('sent');
  });

  test('of the last step shows the step before', () => {
    const confirmed = event('confirmed', '2026-11-22');
    const history = [event('sent', '2026-11-20'), confirmed, event('corrected', '2026-11-24', { corrects: confirmed.id })];
    expect(standing(history)).toMatchObject({ status: 'sent', since: '2026-11-20' });
  });
});

test('nothing is known to be sent only while it is to do or the form is open', () => {
  expect(STATUSES.filter(isOpen)).toEqual(['todo', 'form_opened']);
});

test('a page of Meta’s learns whether an objection is still to be sent, and no more', () => {
  const told = Object.groupBy(STATUSES, simpleStatusOf);
  expect(told.todo).toEqual(['todo', 'needs_review']);
  expect(told.not_eligible).toEqual(['withdrawn', 'not_eligible']);
  expect([told.form_opened, told.confirmed, told.covered]).toEqual([['form_opened'], ['confirmed'], ['covered']]);
  expect(told.sent).toHaveLength(STATUSES.length - 7);
});

test('the order in which events are listed does not matter', () => {
  fc.assert(
    fc.property(
      anyHistory.chain((history) => fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length }))),
      anyMoment,
      ([history, shuffled], now) => {
        expect(standing(shuffled, worldOn(now))).toEqual(standing(history, worldOn(now)));
      },
    ),
    { numRuns: 2000 },
  );
});

test('no history, however odd, leads out of the table', () => {
  fc.assert(
    fc.property(anyHistory, anyMoment, (history, now) => {
      const { status, by } = standing(history, worldOn(now));
      expect(STATUSES).toContain(status);
      expect(by === undefined || history.includes(by)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
