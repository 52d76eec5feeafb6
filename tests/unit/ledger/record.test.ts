// Nothing enters the ledger but by being told, nothing leaves it, and a refusal says why.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountStandingOf } from '../../../lib/ledger/account-standing.ts';
import { addAccount } from '../../../lib/ledger/add-account.ts';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import { EMPTY_LEDGER, recordOf, type Ledger } from '../../../lib/ledger/ledger.ts';
import { record } from '../../../lib/ledger/record.ts';
import { anyEvent, anyHistory } from './anything.ts';
import { accepted, account, event, FESTIVAL, ledgerOf, NOW, PAGE, recordWith, standing, THEATRE, WORLD } from './told.ts';

const empty = ledgerOf(recordWith([]));
const eventsOf = (ledger: Ledger, id = THEATRE): readonly LedgerEvent[] => recordOf(ledger, id)?.events ?? [];
const sentOn = (day: string, more: Partial<LedgerEvent> = {}): LedgerEvent => event('sent', day, more);

test('an objection that is sent is written at the end of the history', () => {
  const sent = sentOn('2026-05-02');
  expect(eventsOf(accepted(record(empty, sent, WORLD)))).toEqual([sent]);
});

test('an objection already sent is not sent again', () => {
  const once = accepted(record(empty, sentOn('2026-05-02'), WORLD));
  expect(record(once, sentOn('2026-05-03'), WORLD)).toEqual({ ok: false, why: 'already-sent' });
});

test('a form seen after sending is not written down', () => {
  const once = accepted(record(empty, sentOn('2026-05-02'), WORLD));
  expect(record(once, event('form_opened', '2026-11-24'), WORLD)).toEqual({ ok: false, why: 'already-sent' });
});

test('the same event told twice is written once', () => {
  const sent = sentOn('2026-05-02');
  const once = accepted(record(empty, sent, WORLD));
  expect(accepted(record(once, sent, WORLD))).toBe(once);
});

test('nobody objects for an account that is not followed', () => {
  expect(record(empty, sentOn('2026-05-02', { accountId: FESTIVAL }), WORLD)).toEqual({ ok: false, why: 'unknown-account' });
  expect(record(empty, sentOn('2026-05-02', { accountId: 'constructor' }), WORLD)).toEqual({ ok: false, why: 'unknown-account' });
});

test.each(['sent', 'form_opened', 'confirmed', 'covered'] as const)('a Page cannot be « %s »', (type) => {
  const ledger = ledgerOf({ account: account(PAGE, { kind: 'page' }), events: [] });
  expect(record(ledger, event(type, '2026-11-20', { accountId: PAGE }), WORLD)).toEqual({ ok: false, why: 'page-cannot-object' });
});

test('what has not happened yet is not written down', () => {
  expect(record(empty, sentOn('2026-11-25'), WORLD)).toEqual({ ok: false, why: 'in-the-future' });
  expect(record(empty, sentOn('x', { at: '2026-11-24T10:03:00.001+01:00' }), WORLD)).toEqual({ ok: false, why: 'in-the-future' });
  expect(record(empty, sentOn('x', { at: NOW }), WORLD)).toMatchObject({ ok: true });
});

test('what cannot follow is refused', () => {
  expect(record(empty, event('reopened', '2026-11-20'), WORLD)).toEqual({ ok: false, why: 'out-of-order' });
});

test('an answer is not older than the objection, a change of the account may be', () => {
  const once = accepted(record(empty, sentOn('2026-11-20'), WORLD));
  expect(record(once, event('confirmed', '2026-11-19'), WORLD)).toEqual({ ok: false, why: 'before-sending' });
  expect(record(once, event('email_changed', '2026-11-19'), WORLD)).toMatchObject({ ok: true });
  expect(record(once, event('confirmed', '2026-11-20'), WORLD)).toMatchObject({ ok: true });
});

test('a delay announced after the first month is written down all the same', () => {
  const late = event('extended', '2026-11-20');
  const ledger = accepted(record(accepted(record(empty, sentOn('2026-10-01'), WORLD)), late, WORLD));
  expect(eventsOf(ledger)).toContainEqual(late);
  expect(standing(eventsOf(ledger))).toMatchObject({ status: 'overdue', course: { idle: [late.id] } });
});

test.each<[string, LedgerEvent['type'], Partial<LedgerEvent>]>([
  ['a country', 'noted', { country: 'FR' }],
  ['no country', 'moved', {}],
  ['a decision', 'confirmed', { outcome: 'upheld' }],
  ['a day of arrival', 'confirmed', { receivedOn: '2026-11-20' }],
  ['a day of arrival before that of sending', 'sent', { receivedOn: '2026-11-01' }],
])('an event with %s where it makes no sense is refused', (_name, type, more) => {
  expect(record(empty, event(type, '2026-11-20', more), WORLD)).toEqual({ ok: false, why: 'invalid' });
});

test('a form opened days ago is not worth a line', () => {
  expect(record(empty, event('form_opened', '2026-11-20'), WORLD)).toEqual({ ok: false, why: 'invalid' });
});

describe('a correction', () => {
  const sent = sentOn('2026-11-20');
  const once = accepted(record(empty, sent, WORLD));

  test('names an event of the same account', () => {
    expect(record(once, event('corrected', '2026-11-24', { corrects: 'event-nowhere' }), WORLD)).toEqual({
      ok: false,
      why: 'unknown-event',
    });
    const elsewhere = { ...once, [FESTIVAL]: { account: account(FESTIVAL), events: [] } };
    const foreign = event('corrected', '2026-11-24', { corrects: sent.id, accountId: FESTIVAL });
    expect(record(elsewhere, foreign, WORLD)).toEqual({ ok: false, why: 'unknown-event' });
  });

  test('without a target, and a target without correction, make no sense', () => {
    expect(record(once, event('corrected', '2026-11-24'), WORLD)).toEqual({ ok: false, why: 'invalid' });
    expect(record(once, event('confirmed', '2026-11-24', { corrects: sent.id }), WORLD)).toEqual({ ok: false, why: 'invalid' });
  });

  test('keeps what it corrects', () => {
    const undone = accepted(record(once, event('corrected', '2026-11-24', { corrects: sent.id }), WORLD));
    expect(eventsOf(undone)).toContainEqual(sent);
    expect(standing(eventsOf(undone)).status).toBe('todo');
  });

  test('pressed twice is written once', () => {
    const undone = accepted(record(once, event('corrected', '2026-11-24', { corrects: sent.id }), WORLD));
    expect(accepted(record(undone, event('corrected', '2026-11-24', { corrects: sent.id }), WORLD))).toBe(undone);
  });

  test('makes room for the right day', () => {
    const undone = accepted(record(once, event('corrected', '2026-11-24', { corrects: sent.id }), WORLD));
    const again = accepted(record(undone, sentOn('2026-11-18'), WORLD));
    expect(accountStandingOf(again, recordOf(again, THEATRE) ?? recordWith([]), WORLD)).toMatchObject({
      status: 'sent',
      since: '2026-11-18',
    });
  });
});

describe('an account covered by another', () => {
  const both = ledgerOf(recordWith([sentOn('2026-11-20')]), { account: account(FESTIVAL, { platform: 'instagram' }), events: [] });
  const covered = (by: string): LedgerEvent => event('covered', '2026-11-24', { accountId: FESTIVAL, coveredBy: by });

  test('needs an objection behind it', () => {
    expect(record(both, covered(THEATRE), WORLD)).toMatchObject({ ok: true });
    const unsent = ledgerOf(recordWith([]), { account: account(FESTIVAL), events: [] });
    expect(record(unsent, covered(THEATRE), WORLD)).toEqual({ ok: false, why: 'invalid' });
  });

  test('is not covered by itself or by an account that is not followed', () => {
    expect(record(both, covered(FESTIVAL), WORLD)).toEqual({ ok: false, why: 'invalid' });
    expect(record(both, covered('account-nobody'), WORLD)).toEqual({ ok: false, why: 'unknown-account' });
  });

  test('can be covered on the person’s word alone', () => {
    expect(record(both, event('covered', '2026-11-24', { accountId: FESTIVAL }), WORLD)).toMatchObject({ ok: true });
  });

  test('can still send its own objection', () => {
    const ledger = accepted(record(both, covered(THEATRE), WORLD));
    const sent = accepted(record(ledger, sentOn('2026-11-24', { accountId: FESTIVAL }), WORLD));
    expect(standing(eventsOf(sent, FESTIVAL)).status).toBe('sent');
  });

  test('only a cover names one', () => {
    expect(record(both, sentOn('2026-11-24', { accountId: FESTIVAL, coveredBy: THEATRE }), WORLD)).toEqual({ ok: false, why: 'invalid' });
  });
});

test('whatever is told, no event is lost and at most one is added', () => {
  fc.assert(
    fc.property(anyHistory, fc.array(anyEvent, { maxLength: 8 }), (history, told) => {
      let ledger: Ledger = ledgerOf(recordWith(history));
      for (const one of told) {
        const before = eventsOf(ledger);
        const outcome = record(ledger, one, WORLD);
        if (outcome.ok) ledger = outcome.ledger;
        expect(eventsOf(ledger)).toEqual(expect.arrayContaining([...before]));
        expect(eventsOf(ledger).length - before.length).toBeLessThanOrEqual(1);
        if (outcome.ok && one.type !== 'corrected') expect(eventsOf(ledger).map(({ id }) => id)).toContain(one.id);
      }
    }),
    { numRuns: 1000 },
  );
});

test('what is told and then corrected leaves the status as it was, and correcting the correction brings it back', () => {
  fc.assert(
    fc.property(
      anyHistory,
      fc.constantFrom('sent' as const, 'confirmed' as const, 'reopened' as const, 'covered' as const),
      (history, type) => {
        const before = ledgerOf(recordWith(history));
        const told = event(type, '2026-11-24');
        const after = record(before, told, WORLD);
        if (!after.ok) return;
        const undo = event('corrected', '2026-11-24', { corrects: told.id });
        const undone = accepted(record(after.ledger, undo, WORLD));
        expect(standing(eventsOf(undone)).status).toBe(standing(history).status);
        const redone = accepted(record(undone, event('corrected', '2026-11-24', { corrects: undo.id }), WORLD));
        expect(standing(eventsOf(redone)).status).toBe(standing(eventsOf(after.ledger)).status);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('adding an account', () => {
  test('begins an empty history', () => {
    expect(addAccount(EMPTY_LEDGER, account(THEATRE))).toEqual({
      ok: true,
      ledger: { [THEATRE]: { account: account(THEATRE), events: [] } },
    });
  });

  test('is refused when it is followed already, whatever its capitals', () => {
    const twin = account('account-another', { handle: 'THEATRE' });
    expect(addAccount(empty, twin)).toEqual({ ok: false, why: 'duplicate-account' });
    expect(addAccount(empty, { ...twin, platform: 'instagram' })).toMatchObject({ ok: true });
  });

  test('twice under the same id is harmless', () => {
    expect(accepted(addAccount(empty, account(THEATRE)))).toBe(empty);
    expect(addAccount(empty, account(THEATRE, { handle: 'other' }))).toEqual({ ok: false, why: 'invalid' });
  });

  test.each(['', 'regie@example.org', 'with space', 'a/b', 'x'.repeat(101)])('never takes « %s » for a handle', (handle) => {
    expect(addAccount(EMPTY_LEDGER, account(THEATRE, { handle }))).toEqual({ ok: false, why: 'invalid' });
  });
});
