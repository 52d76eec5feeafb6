// The ledger as it lies in storage: one item per account and an index. What cannot be read is named, the rest is used.
import * as z from 'zod/mini';
import { ledgerFrom, type AccountRecord, type Ledger } from '../ledger/ledger.ts';
import { readStored } from '../ledger/migrate.ts';
import { storedAccountOf } from '../ledger/stored-account.ts';

/** Everything in local storage, without the `local:` that names the area. */
export type Items = Readonly<Record<string, unknown>>;

/** An account that could not be read. A `newer-format` stays where it is: an update will read it. */
export interface Fault {
  id: string;
  why: 'unreadable' | 'newer-format' | 'missing';
  value: unknown;
}

export interface Found {
  ledger: Ledger;
  faults: readonly Fault[];
}

const ACCOUNT = 'account:';
const INDEX = 'index';
const Index = z.strictObject({ format: z.literal(1), ids: z.array(z.string()) });

export function accountKey(id: string): string {
  return `${ACCOUNT}${id}`;
}

/** The index gives the order and notices what is missing; an account that it forgot is not lost. */
export function ledgerIn(items: Items): Found {
  const stored = Object.keys(items).filter((key) => key.startsWith(ACCOUNT));
  const ids = new Set([...indexIn(items), ...stored.map((key) => key.slice(ACCOUNT.length))]);
  const records: AccountRecord[] = [];
  const faults: Fault[] = [];
  for (const id of ids) {
    const value = items[accountKey(id)];
    const read = readStored(value);
    if (read.ok && read.record.account.id === id) records.push(read.record);
    else faults.push({ id, value, why: value === undefined ? 'missing' : read.ok ? 'unreadable' : read.why });
  }
  return { ledger: ledgerFrom(records), faults };
}

/** Whether an item under this key is the ledger's, or was. */
export function isLedgerKey(key: string): boolean {
  return key === INDEX || key.startsWith(ACCOUNT) || key.startsWith('quarantine:');
}

/** The items to write so that storage holds `next`: only what changed, in one go. */
export function changedItems(before: Ledger, next: Ledger): { key: `local:${string}`; value: unknown }[] {
  const changed = Object.values(next).filter((record) => before[record.account.id] !== record);
  if (changed.length === 0) return [];
  return [
    ...changed.map((record) => ({ key: `local:${accountKey(record.account.id)}` as const, value: storedAccountOf(record) })),
    { key: `local:${INDEX}` as const, value: { format: 1, ids: Object.keys(next) } },
  ];
}

function indexIn(items: Items): readonly string[] {
  const read = Index.safeParse(items[INDEX]);
  return read.success ? read.data.ids : [];
}
