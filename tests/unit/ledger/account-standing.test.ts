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

test('an account covers others once its objection is sent', () => {
  const ledger = ledgerOf(recordWith([event('sent', '2026-11-19')]), festival());
  expect([THEATRE, FESTIVAL, 'account-nobody'].map((id) => isCovering(ledger, id, WORLD))).toEqual([true, false, false]);
});
