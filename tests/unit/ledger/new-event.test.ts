// An event made of what someone says: its moment is the person's, its place is after everything already written.
import { expect, test } from 'vitest';
import { newEvent } from '../../../lib/ledger/new-event.ts';
import { event, NOW, THEATRE } from './told.ts';

const saying = { id: 'event-new', now: NOW, momentAt: (instant: number): string => new Date(instant).toISOString() };
const said = { accountId: THEATRE, type: 'sent', source: 'user' } as const;

test('what is said without a day happened now', () => {
  expect(newEvent(said, [], saying)).toEqual({ ...said, id: 'event-new', at: NOW, recordedAt: '2026-11-24T09:03:00.000Z' });
});

test('what is said of another day keeps that day, and is written down now', () => {
  const at = '2026-05-02T12:00:00.000+02:00';
  expect(newEvent({ ...said, at, note: 'depuis la régie' }, [], saying)).toMatchObject({
    at,
    note: 'depuis la régie',
    recordedAt: '2026-11-24T09:03:00.000Z',
  });
});

test('a clock that was set back does not put it before what is already written', () => {
  const earlier = event('form_opened', '2026-11-24', { recordedAt: '2026-11-24T18:00:00.000+01:00' });
  expect(newEvent(said, [earlier], saying).recordedAt).toBe('2026-11-24T17:00:00.001Z');
});

test('two things said in the same millisecond keep their order', () => {
  const first = newEvent(said, [], saying);
  expect(newEvent({ ...said, type: 'confirmed' }, [first], { ...saying, id: 'event-newer' }).recordedAt).toBe('2026-11-24T09:03:00.001Z');
});
