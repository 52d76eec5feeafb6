// Every account we keep, each with the history of its objection. A plain object, so that it can be stored, sent and compared as it is.
import type { Account } from './account.ts';
import type { LedgerEvent } from './event.ts';

export interface AccountRecord {
  account: Account;
  /** In the order they were written down. */
  events: readonly LedgerEvent[];
  disputed?: Disputed;
}

/** What other copies say differently under the same ids. It is kept and shown as a conflict; nothing that is computed listens to it. */
export interface Disputed {
  accounts: readonly Account[];
  events: readonly LedgerEvent[];
}

/** Account id → record. Read it through `recordOf`: an id is data and may be called `constructor`. */
export type Ledger = Readonly<Record<string, AccountRecord>>;

/** Why the ledger does not take something. Each has its text under `refusal.` in assets/locales. */
export type LedgerRefusal =
  | 'already-sent'
  | 'unknown-account'
  | 'unknown-event'
  | 'page-cannot-object'
  | 'duplicate-account'
  | 'invalid'
  | 'in-the-future'
  /** An answer or a complaint, where no objection is noted. */
  | 'not-sent'
  /** An answer or a complaint older than the objection. */
  | 'before-sending'
  /** What cannot follow the present state. */
  | 'out-of-order'
  /** A step that does not exist where the holder lives. */
  | 'other-country';

/** The next ledger, or why there is none. */
export type Outcome = { ok: true; ledger: Ledger } | { ok: false; why: LedgerRefusal };

export const EMPTY_LEDGER: Ledger = {};

export function recordOf(ledger: Ledger, accountId: string): AccountRecord | undefined {
  return Object.hasOwn(ledger, accountId) ? ledger[accountId] : undefined;
}

/** The ledger with this record in the place of the one of the same account. */
export function withRecord(ledger: Ledger, record: AccountRecord): Ledger {
  return { ...ledger, [record.account.id]: record };
}

/** From a list; the last record of an account wins. */
export function ledgerFrom(records: readonly AccountRecord[]): Ledger {
  return Object.fromEntries(records.map((record) => [record.account.id, record]));
}
