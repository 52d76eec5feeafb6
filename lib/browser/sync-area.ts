// What lies in the storage the browser carries between devices: one item per account, and little room for all.
import { browser } from '#imports';
import { jsonBytes } from '../ledger/carried-events.ts';
import { readCarried, type Carried, type CarriedReading } from '../ledger/carried.ts';
import { accountKey } from './ledger-items.ts';
import { isFull } from './quota.ts';

/** Browsers allow 102,400 bytes and 512 items. What is kept free is for another device that writes at the same moment. */
const MOST_BYTES = 98_000;
const MOST_ITEMS = 500;
const ACCOUNT = accountKey('');

export type SyncProblem =
  /** More than fits is to be carried. */
  | 'full'
  /** The browser allows so many writes a minute. */
  | 'too-often'
  | 'failed';

export interface SyncArea {
  /** By account id. */
  carried: ReadonlyMap<string, CarriedReading>;
  /** Whether what is carried now and this besides has room; what is asked for is counted. */
  takes(id: string, carried: Carried): boolean;
}

export async function readSyncArea(): Promise<SyncArea> {
  const items = Object.entries(await browser.storage.sync.get(null));
  const sizes = new Map(items.map(([key, value]) => [key, sizeOf(key, value)]));
  let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return {
    carried: new Map(
      items.filter(([key]) => key.startsWith(ACCOUNT)).map(([key, value]) => [key.slice(ACCOUNT.length), readingFor(key, value)]),
    ),
    takes(id, carried) {
      const key = accountKey(id);
      const more = sizeOf(key, carried) - (sizes.get(key) ?? 0);
      if (bytes + more > MOST_BYTES || (!sizes.has(key) && sizes.size >= MOST_ITEMS)) return false;
      sizes.set(key, sizeOf(key, carried));
      bytes += more;
      return true;
    },
  };
}

/** In one go: each call counts against the writes of a minute. */
export async function writeSyncArea(items: ReadonlyMap<string, Carried>): Promise<void> {
  await browser.storage.sync.set(Object.fromEntries([...items].map(([id, carried]) => [accountKey(id), carried])));
}

/** Everything of ours, so that nothing stays with the browser's maker. */
export async function clearSyncArea(): Promise<void> {
  const keys = Object.keys(await browser.storage.sync.get(null));
  await browser.storage.sync.remove(keys.filter((key) => key.startsWith(ACCOUNT)));
}

export function problemOf(error: unknown): SyncProblem {
  if (error instanceof Error && /MAX_WRITE|too (?:many|often)|rate/i.test(error.message)) return 'too-often';
  return isFull(error) ? 'full' : 'failed';
}

/** An item under another account's name is nobody's. */
function readingFor(key: string, value: unknown): CarriedReading {
  const carried = readCarried(value);
  const isOther = carried.reading.ok && accountKey(carried.reading.record.account.id) !== key;
  return isOther ? { ...carried, reading: { ok: false, why: 'unreadable' } } : carried;
}

function sizeOf(key: string, value: unknown): number {
  return key.length + jsonBytes(value);
}
