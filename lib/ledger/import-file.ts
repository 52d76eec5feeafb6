// Opens a file the person chose: what is in it account by account, or why it is not taken. It never throws, whatever the file is.
import { recordFromBackup } from './backup-account.ts';
import { BACKUP_VERSION, BackupEnvelope } from './backup-schema.ts';
import { checksumOf, type Sha256 } from './checksum.ts';
import { shapeFaultOf, type ShapeFault } from './import-shape.ts';
import { readStored, type Reading } from './migrate.ts';
import type { Moment } from './moment.ts';

/** Each has its text under `import.` in assets/locales. */
export type FileRefusal =
  | ShapeFault
  /** Cut off, or not a text of this kind at all. */
  | 'not-json'
  /** JSON, but nothing of ours. */
  | 'not-ours'
  /** Ours, and not as we wrote it. */
  | 'damaged'
  /** Written by a later version: an update will read it. */
  | 'newer-version';

export interface ImportFile {
  ok: true;
  /** 0: what was kept aside, which had no version yet. */
  version: number;
  writtenAt?: Moment;
  /** The sum does not fit, and the person wants what can be read all the same. */
  isDamaged: boolean;
  accounts: readonly { value: unknown; reading: Reading }[];
}

export interface Opening {
  sha256: Sha256;
  /** The person's word that a file whose sum does not fit is better than none. */
  isDamageAccepted?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

export async function importFileIn(text: string, opening: Opening): Promise<ImportFile | { ok: false; why: FileRefusal }> {
  const fault = shapeFaultOf(text);
  if (fault !== undefined) return { ok: false, why: fault };
  const document = parsed(text);
  if (document === undefined) return { ok: false, why: 'not-json' };
  if (!isFields(document)) return { ok: false, why: 'not-ours' };
  if (document['backup'] === 'm-opposer') return backupIn(document, opening);
  return isSetAside(document) ? keptAsideIn(document) : { ok: false, why: 'not-ours' };
}

async function backupIn(
  document: Fields,
  { sha256, isDamageAccepted = false }: Opening,
): Promise<ImportFile | { ok: false; why: FileRefusal }> {
  const version = document['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: false, why: 'damaged' };
  if (version > BACKUP_VERSION) return { ok: false, why: 'newer-version' };
  const isDamaged = document['checksum'] !== (await checksumOf(document, sha256));
  const envelope = BackupEnvelope.safeParse(document);
  if (!envelope.success || (isDamaged && !isDamageAccepted)) return { ok: false, why: 'damaged' };
  const { writtenAt, accounts } = envelope.data;
  return { ok: true, version, writtenAt, isDamaged, accounts: accounts.map((value) => ({ value, reading: readingOf(value) })) };
}

function readingOf(value: unknown): Reading {
  const record = recordFromBackup(value);
  return record !== undefined && isWellFormed(record) ? { ok: true, record } : { ok: false, why: 'unreadable' };
}

/** What exportQuarantine wrote: records as they lay in storage, which a later version may be able to read. */
function isSetAside(document: Fields): boolean {
  const keys = Object.keys(document);
  return keys.length > 0 && keys.every((key) => /^(?:account|quarantine):/.test(key));
}

function keptAsideIn(document: Fields): ImportFile {
  const values = Object.entries(document).map(([key, value]) =>
    key.startsWith('quarantine:') && isFields(value) ? value['value'] : value,
  );
  const accounts = values.map((value) => {
    const reading = readStored(value);
    return { value, reading: !reading.ok || isWellFormed(reading.record) ? reading : ({ ok: false, why: 'unreadable' } as const) };
  });
  return { ok: true, version: 0, isDamaged: false, accounts };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Half a character does not survive storage: what is read back would be another text under the same id. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  return typeof value !== 'object' || value === null || Object.values(value).every((part) => isWellFormed(part));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
