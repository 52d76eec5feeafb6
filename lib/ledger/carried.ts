// One account as the browser's own synchronisation carries it: within eight kilobytes, with a mention of every event that did not fit.
import { canonical } from './canonical.ts';
import { carriedEvents, jsonBytes } from './carried-events.ts';
import type { Sha256 } from './checksum.ts';
import type { LedgerEvent } from './event.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { AccountRecord } from './ledger.ts';
import { merge } from './merge.ts';
import { readStored, type Reading } from './migrate.ts';
import { storedAccountOf, type StoredAccount } from './stored-account.ts';

/** Browsers stop at 8,192 with the key and with marks of their own. */
const ROOM = 7900;
const MENTION = 7;
/** What else may be left behind is only counted. */
const MOST_MENTIONS = 300;

export interface Carried extends StoredAccount {
  /** Fingerprints of the events that stayed behind, one after the other: who has them can tell, and who has not knows how many there are. */
  left?: string;
  /** How many more stayed behind. */
  more?: number;
}

export interface CarriedReading {
  reading: Reading;
  left: readonly string[];
  more: number;
}

export interface Carrying {
  where: Jurisdiction;
  sha256: Sha256;
  /** What is carried of this account now, perhaps by a device that knows more of its past. */
  now?: CarriedReading;
}

/** Undefined where it does not fit, whatever is left behind: a single event may be longer than all the room. */
export async function carriedOf(record: AccountRecord, { where, sha256, now }: Carrying): Promise<Carried | undefined> {
  const known = now === undefined ? [] : now.left.slice(0, MOST_MENTIONS);
  const shown = withoutLongDispute(record);
  const bytes = ROOM - frameOf(shown) - known.length * MENTION;
  const events = carriedEvents(record.events, { where, bytes, mention: MENTION });
  if (events === undefined) return undefined;
  const mentions = await mentionsOf(record.events, events, known, sha256);
  const stored = storedAccountOf({ ...shown, events });
  if (mentions.length === 0) return stored;
  const more = Math.max(0, mentions.length - MOST_MENTIONS) + (now?.more ?? 0);
  return { ...stored, left: mentions.slice(-MOST_MENTIONS).join(''), ...(more > 0 && { more }) };
}

/** What copies do not agree on travels whole or not at all. */
function withoutLongDispute(record: AccountRecord): AccountRecord {
  const { account, events } = record;
  return record.disputed !== undefined && frameOf(record) > ROOM / 2 ? { account, events } : record;
}

/** Everything but the events. */
function frameOf(record: AccountRecord): number {
  return jsonBytes({ ...storedAccountOf({ ...record, events: [] }), left: '', more: 1_000_000 });
}

/** Whether `carried` says anything that is not carried already. */
export function isNews(carried: Carried, now: CarriedReading | undefined): boolean {
  // What is damaged may be written over; what a later version wrote may not.
  if (now === undefined) return true;
  if (!now.reading.ok) return now.reading.why !== 'newer-format';
  const { reading } = readCarried(carried);
  if (!reading.ok) return false;
  const { id } = reading.record.account;
  return merge({ [id]: now.reading.record }, { [id]: reading.record })[id] !== now.reading.record;
}

/** Whatever it is. A `newer-format` is left alone. */
export function readCarried(value: unknown): CarriedReading {
  if (typeof value !== 'object' || value === null) return { reading: readStored(value), left: [], more: 0 };
  const { left, more, ...stored } = value as Readonly<Record<string, unknown>>;
  const mentions = typeof left === 'string' ? (left.match(/[0-9a-z]{7}/g) ?? []) : [];
  return {
    reading: readStored(stored),
    left: mentions,
    more: typeof more === 'number' && Number.isSafeInteger(more) && more > 0 ? more : 0,
  };
}

/** How many events are known to exist and are not here. */
export async function missingHere(record: AccountRecord | undefined, { left, more }: CarriedReading, sha256: Sha256): Promise<number> {
  if (left.length === 0) return 0;
  const here = new Set(await fingerprints(record?.events ?? [], sha256));
  const missing = left.filter((mention) => !here.has(mention)).length;
  return missing === 0 ? 0 : missing + more;
}

async function mentionsOf(
  all: readonly LedgerEvent[],
  kept: readonly LedgerEvent[],
  known: readonly string[],
  sha256: Sha256,
): Promise<string[]> {
  if (kept.length === all.length && known.length === 0) return [];
  const ids = new Set(kept.map(({ id }) => id));
  const [left, carried] = await Promise.all([
    fingerprints(
      all.filter(({ id }) => !ids.has(id)),
      sha256,
    ),
    fingerprints(kept, sha256),
  ]);
  const isCarried = new Set(carried);
  return [...new Set([...known.filter((mention) => !isCarried.has(mention)), ...left])].toSorted();
}

/** Of their content, so that a copy with another content under the same id is not taken for the same. */
function fingerprints(events: readonly LedgerEvent[], sha256: Sha256): Promise<string[]> {
  return Promise.all(
    events.map(async (event) =>
      Number.parseInt((await sha256(canonical(event))).slice(0, 9), 16)
        .toString(36)
        .padStart(MENTION, '0'),
    ),
  );
}
