// Brings two copies of the ledger together: everything either of them knows, whoever is asked first.
import { instantOf } from './moment.ts';
import { byTelling, type LedgerEvent } from './event.ts';
import { ledgerFrom, recordOf, type AccountRecord, type Ledger } from './ledger.ts';
import type { Account } from './account.ts';

/**
 * The union by event id: commutative, associative, idempotent, and nothing is dropped. Two different events under one id cannot come from
 * this code; should they come all the same, both copies choose the same one.
 */
export function merge(one: Ledger, other: Ledger): Ledger {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return ledgerFrom(ids.flatMap((id) => mergedRecord(recordOf(one, id), recordOf(other, id)) ?? []));
}

function mergedRecord(one: AccountRecord | undefined, other: AccountRecord | undefined): AccountRecord | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { account: agreed(one.account, other.account, earlierAccount), events: mergedEvents(one.events, other.events) };
}

function mergedEvents(one: readonly LedgerEvent[], other: readonly LedgerEvent[]): LedgerEvent[] {
  const byId = new Map<string, LedgerEvent>();
  for (const event of [...one, ...other]) {
    const known = byId.get(event.id);
    byId.set(event.id, known === undefined ? event : agreed(known, event, byTelling));
  }
  return [...byId.values()].toSorted(byTelling);
}

function earlierAccount(one: Account, other: Account): number {
  return instantOf(one.addedAt) - instantOf(other.addedAt);
}

/** The smaller of two, in an order that both copies share. */
function agreed<T extends object>(one: T, other: T, order: (one: T, other: T) => number): T {
  const sign = order(one, other);
  if (sign !== 0) return sign < 0 ? one : other;
  return canonical(one) <= canonical(other) ? one : other;
}

/** The same text for the same content, in whichever order its keys were written. */
function canonical(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
