// The ledger as it is read: entries the person says are one account are one, with one history. What is stored stays as it was told.
import type { Account } from './account.ts';
import type { LedgerEvent } from './event.ts';
import { recordOf, type AccountRecord, type Ledger } from './ledger.ts';
import { eventsOf, recordFromAll } from './merge.ts';
import { instantOf } from './moment.ts';
import { standingEvents } from './standing-events.ts';

/**
 * Two copies that each added the same account have two entries for it; `same_account` joins them, and correcting it parts them again.
 * The entry it was said of stays in sight, the other lends it its history.
 */
export function joinedLedger(ledger: Ledger): Ledger {
  const joins = joinsIn(ledger);
  if (joins.length === 0) return ledger;
  const homes = homesOf(ledger, joins);
  const members = Map.groupBy(Object.values(ledger), ({ account: { id } }) => homes.get(id) ?? id);
  return Object.fromEntries([...members].map(([id, records]) => [id, readdressed(recordsAsOne(id, records), homes)]));
}

interface Join {
  kept: string;
  other: string;
}

function joinsIn(ledger: Ledger): Join[] {
  return Object.values(ledger).flatMap(({ account, events }) => {
    if (!events.some(({ type }) => type === 'same_account')) return [];
    const others = standingEvents(events).flatMap(({ type, sameAs }) => (type === 'same_account' && sameAs !== undefined ? [sameAs] : []));
    return others.filter((other) => recordOf(ledger, other) !== undefined).map((other) => ({ kept: account.id, other }));
  });
}

/** For each entry of a group the one that stays in sight: nobody calls it another's double. In a ring it is the one that was added first. */
function homesOf(ledger: Ledger, joins: readonly Join[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  for (const { kept, other } of joins) {
    const all = new Set([...(groups.get(kept) ?? [kept]), ...(groups.get(other) ?? [other])]);
    for (const id of all) groups.set(id, all);
  }
  const doubles = new Set(joins.map(({ other }) => other));
  const homes = new Map<string, string>();
  for (const group of new Set(groups.values())) {
    const roots = [...group].filter((id) => !doubles.has(id));
    const [home] = (roots.length > 0 ? roots : [...group]).toSorted((one, other) => byAge(ledger, one, other));
    for (const id of group) if (home !== undefined) homes.set(id, home);
  }
  return homes;
}

function byAge(ledger: Ledger, one: string, other: string): number {
  const age = (id: string): number => instantOf(recordOf(ledger, id)?.account.addedAt ?? '');
  return age(one) - age(other) || (one < other ? -1 : 1);
}

function recordsAsOne(home: string, records: readonly AccountRecord[]): AccountRecord {
  const own = records.find(({ account }) => account.id === home);
  if (records.length === 1 || own === undefined) return records[0] ?? missing();
  const accounts: Account[] = [own.account, ...(own.disputed?.accounts ?? [])];
  return recordFromAll(accounts, records.flatMap(eventsOf));
}

/** A cover that names a double names the account in sight. */
function readdressed(record: AccountRecord, homes: ReadonlyMap<string, string>): AccountRecord {
  const accountId = record.account.id;
  const turned = (event: LedgerEvent): LedgerEvent => {
    const coveredBy = event.coveredBy === undefined ? undefined : (homes.get(event.coveredBy) ?? event.coveredBy);
    if (event.accountId === accountId && coveredBy === event.coveredBy) return event;
    return { ...event, accountId, ...(coveredBy !== undefined && { coveredBy }) };
  };
  const { disputed } = record;
  return {
    ...record,
    events: record.events.map(turned),
    ...(disputed !== undefined && { disputed: { ...disputed, events: disputed.events.map(turned) } }),
  };
}

function missing(): never {
  throw new Error('a group without an entry');
}
