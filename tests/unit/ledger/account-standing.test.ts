// An account among the others: who is covered depends on who covers, and a Page is never asked for anything.
import { describe, expect, test } from 'vitest';
import { isCovering, standingsOf } from '../../../lib/ledger/account-standing.ts';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import type { AccountRecord } from '../../../lib/ledger/ledger.ts';
import { account, event, FESTIVAL, ledgerOf, PAGE, recordWith, THEATRE, WORLD } from './told.ts';

const covered = (accountId: string, coveredBy?: string): LedgerEvent => event('covered', '2026-11-20', { accountId, coveredBy });
const festival = (...events: LedgerEvent[]): AccountRecord => ({ account: account(FESTIVAL), events });
const statusIn = (records: AccountRecord[], id: string): string | undefined => standingsOf(ledgerOf(...records), WORLD).get(id)?.status;

test('a Page is not eligible, whatever its history says', () => {
  expect(statusIn([{ account: account(PAGE, { kind: 'page' }), events: [event('sent', '2026-11-20', { accountId: PAGE })] }], PAGE)).toBe(
    'not_eligible',
  );
});

describe('a covered account', () => {
  test.each(['sent', 'confirmed'] as const)('is covered while the other one is %s', (type) => {
    expect(statusIn([recordWith([event(type, '2026-11-19')]), festival(covered(FESTIVAL, THEATRE))], FESTIVAL)).toBe('covered');
  });

  test('is open again when the other one is', () => {
    const reopened = recordWith([event('sent', '2026-11-19'), event('reopened', '2026-11-21')]);
    expect(statusIn([reopened, festival(covered(FESTIVAL, THEATRE))], FESTIVAL)).toBe('todo');
  });

  test('is open when the other one is gone', () => {
    expect(statusIn([festival(covered(FESTIVAL, THEATRE))], FESTIVAL)).toBe('todo');
  });

  test('stands on the person’s word when no other one is named', () => {
    expect(statusIn([festival(covered(FESTIVAL))], FESTIVAL)).toBe('covered');
  });

  test('may be covered through a third one', () => {
    const middle = recordWith([covered(THEATRE, 'account-orchestra')]);
    const orchestra = { account: account('account-orchestra'), events: [event('sent', '2026-11-19', { accountId: 'account-orchestra' })] };
    expect(statusIn([festival(covered(FESTIVAL, THEATRE)), middle, orchestra], FESTIVAL)).toBe('covered');
  });

  test('is not covered by a ring, nor by a Page', () => {
    const ring = [recordWith([covered(THEATRE, FESTIVAL)]), festival(covered(FESTIVAL, THEATRE))];
    expect([THEATRE, FESTIVAL].map((id) => statusIn(ring, id))).toEqual(['todo', 'todo']);
    const page = { account: account(PAGE, { kind: 'page' }), events: [] };
    expect(statusIn([page, festival(covered(FESTIVAL, PAGE))], FESTIVAL)).toBe('todo');
  });
});

describe('an Accounts Centre', () => {
  const sent = event('sent', '2026-11-19');

  test('that the covered account leaves covers it no more', () => {
    const history = [covered(FESTIVAL, THEATRE), event('left_accounts_centre', '2026-11-21', { accountId: FESTIVAL })];
    expect(statusIn([recordWith([sent]), festival(...history)], FESTIVAL)).toBe('todo');
  });

  test('that the covering account leaves covers nobody it left, even when it objects again', () => {
    const cover = covered(FESTIVAL, THEATRE);
    const left = event('left_accounts_centre', '2026-11-21');
    expect(statusIn([recordWith([sent, left]), festival(cover)], FESTIVAL)).toBe('todo');
    const again = [sent, left, event('reopened', '2026-11-22'), event('sent', '2026-11-22')];
    expect(statusIn([recordWith(again), festival(cover)], FESTIVAL)).toBe('todo');
  });

  test('that both enter afterwards covers again, on the person’s word', () => {
    const left = event('left_accounts_centre', '2026-11-21');
    expect(statusIn([recordWith([sent, left]), festival(covered(FESTIVAL, THEATRE))], FESTIVAL)).toBe('covered');
  });
});

test.each(['acknowledged', 'action_required', 'extended', 'reminded', 'complaint_filed'] as const)(
  'an objection that is %s is shared as one that is sent',
  (type) => {
    const records = [recordWith([event('sent', '2026-11-19'), event(type, '2026-11-20')]), festival(covered(FESTIVAL, THEATRE))];
    expect(statusIn(records, FESTIVAL)).toBe('covered');
  },
);

test.each(['refused', 'withdrawn'] as const)('an objection that is %s covers nobody', (type) => {
  const records = [recordWith([event('sent', '2026-11-19'), event(type, '2026-11-20')]), festival(covered(FESTIVAL, THEATRE))];
  expect(statusIn(records, FESTIVAL)).toBe('todo');
});

test('a covered account is checked through the one that covers it, not by itself', () => {
  const records = [
    recordWith([event('confirmed', '2025-11-01')]),
    festival(event('covered', '2025-11-01', { accountId: FESTIVAL, coveredBy: THEATRE })),
  ];
  expect(statusIn(records, THEATRE)).toBe('needs_review');
  expect(statusIn(records, FESTIVAL)).toBe('covered');
  expect(statusIn([festival(event('covered', '2025-11-01', { accountId: FESTIVAL }))], FESTIVAL)).toBe('needs_review');
});

test('an account covers others once its objection is sent', () => {
  const ledger = ledgerOf(recordWith([event('sent', '2026-11-19')]), festival());
  expect([THEATRE, FESTIVAL, 'account-nobody'].map((id) => isCovering(ledger, id, WORLD))).toEqual([true, false, false]);
});
