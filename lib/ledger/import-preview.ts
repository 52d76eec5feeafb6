// What an import would change, before it changes anything: what is new, what does not agree, what is not taken and why.
import type { Account } from './account.ts';
import { canonical } from './canonical.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';
import { importFileIn, type FileRefusal, type ImportFile, type Opening } from './import-file.ts';
import { joinedLedger } from './joined.ts';
import { ledgerFrom, recordOf, type AccountRecord, type Ledger } from './ledger.ts';
import { merge, unitedRecord } from './merge.ts';
import type { Moment } from './moment.ts';

/** An account about which the file knows something that is not in the ledger. */
export interface Gain {
  account: Account;
  isNew: boolean;
  /** Events that would be added. */
  events: number;
}

export interface RefusedRecord {
  /** Its place in the file, from 1. */
  place: number;
  /** What it seems to be called, as far as that can be read. */
  name?: string;
  why: 'unreadable' | 'newer-format';
}

export interface ImportPreview {
  ok: true;
  version: number;
  writtenAt?: Moment;
  /** True only where the person insisted: the file is not as it was written. */
  isDamaged: boolean;
  gains: readonly Gain[];
  /** Accounts of the file that the ledger knows as well already. */
  unchanged: number;
  /** What would not agree after the import, and agrees or is not there now. */
  conflicts: readonly Conflict[];
  refused: readonly RefusedRecord[];
}

export type Preview = (ImportPreview & { incoming: Ledger }) | { ok: false; why: FileRefusal };

/** Looks and changes nothing. `ledger` is the one that is stored. */
export async function previewOf(text: string, ledger: Ledger, opening: Opening): Promise<Preview> {
  const file = await importFileIn(text, opening);
  if (!file.ok) return file;
  const incoming = ledgerIn(file);
  const gains = Object.values(incoming).flatMap((record) => gainOf(record, recordOf(ledger, record.account.id)) ?? []);
  return {
    ok: true,
    version: file.version,
    writtenAt: file.writtenAt,
    isDamaged: file.isDamaged,
    gains,
    unchanged: Object.keys(incoming).length - gains.length,
    conflicts: newConflicts(ledger, merge(ledger, incoming)),
    refused: file.accounts.flatMap(({ value, reading }, index) =>
      reading.ok ? [] : [{ place: index + 1, name: nameIn(value), why: reading.why }],
    ),
    incoming,
  };
}

/** The ledger with everything the file knows: a union, so that nothing of either is lost, however often it is done. */
export function applyImport({ incoming }: { incoming: Ledger }, ledger: Ledger): Ledger {
  return merge(ledger, incoming);
}

/** An account that stands in the file twice is one account with everything that is said of it. */
function ledgerIn({ accounts }: ImportFile): Ledger {
  const records = accounts.flatMap(({ reading }) => (reading.ok ? [reading.record] : []));
  const byId = Map.groupBy(records, ({ account }) => account.id);
  return ledgerFrom([...byId.values()].flatMap((same) => (same.length === 1 ? same : unitedRecord(same))));
}

/** Something of it is new when the union is more than what is known. */
function gainOf(record: AccountRecord, known: AccountRecord | undefined): Gain | undefined {
  const { account, events } = record;
  if (known === undefined) return { account, isNew: true, events: events.length };
  const ids = new Set(known.events.map(({ id }) => id));
  const added = events.filter(({ id }) => !ids.has(id)).length;
  const { id } = account;
  const isMore = added > 0 || merge({ [id]: known }, { [id]: record })[id] !== known;
  return isMore ? { account: known.account, isNew: false, events: added } : undefined;
}

function newConflicts(before: Ledger, after: Ledger): Conflict[] {
  const known = new Set(conflictsOf(joinedLedger(before)).map((conflict) => canonical(conflict)));
  return conflictsOf(joinedLedger(after)).filter((conflict) => !known.has(canonical(conflict)));
}

/** Only ever shown as text. */
function nameIn(value: unknown): string | undefined {
  const at = (holder: unknown, key: string): unknown =>
    typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
      ? (holder as Readonly<Record<string, unknown>>)[key]
      : undefined;
  const names = [value, at(value, 'account')].flatMap((holder) => [at(holder, 'label'), at(holder, 'handle')]);
  const name = names.find((one) => typeof one === 'string' && one !== '');
  return typeof name === 'string' ? name.slice(0, 120).toWellFormed() : undefined;
}
