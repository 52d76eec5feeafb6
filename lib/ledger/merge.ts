// Brings two copies of the ledger together: everything either of them knows, whoever is asked first.
import type { Account } from './account.ts';
import { canonical } from './canonical.ts';
import { byTelling, type LedgerEvent } from './event.ts';
import { ledgerFrom, recordOf, type AccountRecord, type Disputed, type Ledger } from './ledger.ts';
import { instantOf } from './moment.ts';

/**
 * The union by event id: commutative, associative, idempotent, and nothing is dropped. Two contents under one id cannot come from this code;
 * should they come all the same, every copy chooses the same one and keeps the others beside it, where conflicts.ts finds them.
 */
export function merge(one: Ledger, other: Ledger): Ledger {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return ledgerFrom(ids.flatMap((id) => mergedRecord(recordOf(one, id), recordOf(other, id)) ?? []));
}

function mergedRecord(one: AccountRecord | undefined, other: AccountRecord | undefined): AccountRecord | undefined {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  // A record that learns nothing stays the same object, so that nothing is written for it.
  return saysNothingNew(other, one) ? one : unitedRecord([one, other]);
}

function saysNothingNew(other: AccountRecord, known: AccountRecord): boolean {
  const accounts = accountsOf(known);
  const byId = Map.groupBy(eventsOf(known), ({ id }) => id);
  const isAmong = <Part>(part: Part, parts: readonly Part[] = []): boolean =>
    parts.some((one) => one === part || canonical(one) === canonical(part));
  return (
    accountsOf(other).every((account) => isAmong(account, accounts)) && eventsOf(other).every((event) => isAmong(event, byId.get(event.id)))
  );
}

/** One record of several that are about one account. */
export function unitedRecord(records: readonly AccountRecord[]): AccountRecord {
  return recordFromAll(records.flatMap(accountsOf), records.flatMap(eventsOf));
}

/** One record of everything that is said of one account. Throws where nobody says anything: there is no account then. */
export function recordFromAll(accounts: readonly Account[], events: readonly LedgerEvent[]): AccountRecord {
  const [account, ...otherAccounts] = distinct(accounts, (one, two) => instantOf(one.addedAt) - instantOf(two.addedAt));
  if (account === undefined) throw new Error('a record without an account');
  const chosen: LedgerEvent[] = [];
  const otherEvents: LedgerEvent[] = [];
  for (const [first, ...more] of grouped(events)) {
    chosen.push(first);
    otherEvents.push(...more);
  }
  const disputed: Disputed = { accounts: otherAccounts, events: otherEvents.toSorted(byTellingAndContent) };
  const isDisputed = disputed.accounts.length > 0 || disputed.events.length > 0;
  return { account, events: chosen.toSorted(byTelling), ...(isDisputed && { disputed }) };
}

function accountsOf({ account, disputed }: AccountRecord): readonly Account[] {
  return disputed === undefined ? [account] : [account, ...disputed.accounts];
}

export function eventsOf({ events, disputed }: AccountRecord): readonly LedgerEvent[] {
  return disputed === undefined ? events : [...events, ...disputed.events];
}

/** What is said under each id: usually one thing, told twice. */
function grouped(events: readonly LedgerEvent[]): [LedgerEvent, ...LedgerEvent[]][] {
  const byId = new Map<string, [LedgerEvent, ...LedgerEvent[]]>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known === undefined) byId.set(event.id, [event]);
    else if (!known.includes(event)) known.push(event);
  }
  return [...byId.values()].map((said) => (said.length === 1 ? said : (distinct(said, byTelling) as [LedgerEvent, ...LedgerEvent[]])));
}

/** Without repeats, in an order that all copies share. */
function distinct<T>(values: readonly T[], order: (one: T, other: T) => number): T[] {
  const byContent = new Map(values.map((value) => [canonical(value), value]));
  return [...byContent].toSorted(([a, one], [b, other]) => order(one, other) || (a < b ? -1 : 1)).map(([, value]) => value);
}

function byTellingAndContent(one: LedgerEvent, other: LedgerEvent): number {
  return byTelling(one, other) || (canonical(one) < canonical(other) ? -1 : 1);
}
