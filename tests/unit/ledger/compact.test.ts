// The short form of events: nothing is lost in it, nothing is added by it, and it is worth its trouble.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactEvent, expandEvent } from '../../../lib/ledger/compact-event.ts';
import { compactId, expandId } from '../../../lib/ledger/compact-id.ts';
import { compactMoment, expandMoment } from '../../../lib/ledger/compact-moment.ts';
import { richEvent } from './rich.ts';
import { THEATRE } from './told.ts';

test('every event comes back as it was, through JSON as well', () => {
  fc.assert(
    fc.property(richEvent, (event) => {
      expect(expandEvent(JSON.parse(JSON.stringify(compactEvent(event))), THEATRE)).toEqual(event);
    }),
    { numRuns: 2000 },
  );
});

test('what the person says at the very moment takes a third of the room', () => {
  const event = {
    id: '6f3a0c52-43a7-4f0e-8f5b-6f1b0a2f8c02',
    accountId: '0b9d4f3e-5a53-4c1f-9a55-3d6f2d1c7a10',
    type: 'sent',
    at: '2026-11-24T10:03:00.000+01:00',
    recordedAt: '2026-11-24T10:03:00.000+01:00',
    source: 'user',
  };
  expect(compactEvent(event)).toEqual({ i: '~bzoMUkOnTw6PW28bCi+MAg', t: 'sent', a: '~mwugvmw0+1o' });
  expect(JSON.stringify(compactEvent(event)).length * 3).toBeLessThan(JSON.stringify(event).length);
});

describe('ids', () => {
  test.each(['6f3a0c52-43a7-4f0e-8f5b-6f1b0a2f8c02', '00000000-0000-0000-0000-000000000000'])('%s is shortened and comes back', (id) => {
    expect(compactId(id)).toHaveLength(23);
    expect(expandId(compactId(id))).toBe(id);
  });

  test.each(['event-000001', '6F3A0C52-43A7-4F0E-8F5B-6F1B0A2F8C02', ''])('« %s » stays as it is', (id) => {
    expect(compactId(id)).toBe(id);
    expect(expandId(id)).toBe(id);
  });

  test.each(['~', '~x', '~****', '~bzoMUkOnTw6PW28bCi+MAgAAAA'])('« %s » is no id, and says so', (text) => {
    expect(() => expandId(text)).toThrow();
  });
});

describe('moments', () => {
  test.each([
    '2026-11-24T10:03:00.000+01:00',
    '1969-12-31T23:59:59.999-05:30',
    '9999-12-31T23:59:59.999+00:00',
    '0001-01-01T00:00:00.000+14:00',
  ])('%s is shortened and comes back', (moment) => {
    expect(compactMoment(moment)).toMatch(/^~/);
    expect(expandMoment(compactMoment(moment))).toBe(moment);
  });

  test.each(['2026-11-24T10:03:00Z', '2026-11-24T10:03+01:00', '2026-11-24T10:03:00.1234+01:00', '2026-02-30T10:00:00.000+01:00', 'x'])(
    '%s is written otherwise, and stays as it is',
    (moment) => {
      expect(compactMoment(moment)).toBe(moment);
      expect(expandMoment(moment)).toBe(moment);
    },
  );

  test.each(['~', '~!+0', '~zzzzzzzzzzzz+0', '~1'])('« %s » is no moment, and says so', (text) => {
    expect(() => expandMoment(text)).toThrow();
  });
});

test('a letter nobody wrote, or a key nobody knows, is an error and not an event', () => {
  expect(() => expandEvent({ z: 1 }, THEATRE)).toThrow();
  expect(() => expandEvent(JSON.parse('{"__proto__": {"source": "controller"}}'), THEATRE)).toThrow();
  expect(() => compactEvent({ fulfilled: true })).toThrow();
  expect(() => compactEvent(JSON.parse('{"constructor": 1}'))).toThrow();
});
