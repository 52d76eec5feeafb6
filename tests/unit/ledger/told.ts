// Short ways to say what happened in the tests of the ledger: an account, an event, a history.
import { expect } from 'vitest';
import type { Account } from '../../../lib/ledger/account.ts';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import { jurisdictionOf } from '../../../lib/ledger/jurisdiction.ts';
import { EMPTY_LEDGER, ledgerFrom, type AccountRecord, type Ledger, type Outcome } from '../../../lib/ledger/ledger.ts';
import { standingOf, type Standing } from '../../../lib/ledger/standing.ts';
import type { World } from '../../../lib/ledger/world.ts';
import { FEW_LAW } from './few-law.ts';

export const NOW = '2026-11-24T10:03:00.000+01:00';
/** Nobody said where they live. */
export const WORLD: World = { law: FEW_LAW, now: NOW };
export const THEATRE = 'account-theatre';
export const FESTIVAL = 'account-festival';
export const PAGE = 'account-page';

export function account(id: string, more: Partial<Account> = {}): Account {
  return {
    id,
    platform: 'facebook',
    handle: id.replace('account-', ''),
    kind: 'profile',
    addedAt: '2026-11-01T09:00:00.000+01:00',
    ...more,
  };
}

let written = 0;

/** Each one is written down a second after the one before, unless it says otherwise. */
export function event(type: LedgerEvent['type'], day: string, more: Partial<LedgerEvent> = {}): LedgerEvent {
  written += 1;
  const recordedAt = new Date(Date.UTC(2026, 10, 24, 0, 0, written)).toISOString();
  return {
    id: `event-${String(written).padStart(6, '0')}`,
    accountId: THEATRE,
    type,
    at: `${day}T09:00:00+01:00`,
    recordedAt,
    source: 'user',
    ...more,
  };
}

export function recordWith(events: readonly LedgerEvent[], more: Partial<Account> = {}): AccountRecord {
  return { account: account(THEATRE, more), events };
}

export function ledgerOf(...records: AccountRecord[]): Ledger {
  return records.length === 0 ? EMPTY_LEDGER : ledgerFrom(records);
}

/** The ledger of an outcome that must be one. */
export function accepted(outcome: Outcome): Ledger {
  expect(outcome).toMatchObject({ ok: true });
  return outcome.ok ? outcome.ledger : EMPTY_LEDGER;
}

/** The world at another moment, or somewhere. A day alone is its noon in Paris. */
export function worldOn(now: string, country?: string): World {
  return { law: FEW_LAW, now: now.includes('T') ? now : `${now}T12:00:00+01:00`, country };
}

/** Where one history stands. */
export function standing(events: readonly LedgerEvent[], { law, now, country }: World = WORLD): Standing {
  return standingOf(events, jurisdictionOf(law, country), now);
}
