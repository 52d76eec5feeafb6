// How everything about copies of the ledger is said: from what the code answers to the key of its sentence in assets/locales.
import type { Conflict } from './conflicts.ts';
import type { FileRefusal } from './import-file.ts';
import type { RefusedRecord } from './import-preview.ts';

/** Why a file is not taken. */
export function importKey(why: FileRefusal): string {
  return `import.${why}`;
}

/** Why one account of a file is not taken: its place in the file fills the blank. */
export function refusedKey(why: RefusedRecord['why']): string {
  return `import_record.${why}`;
}

/** What two copies do not agree on. */
export function conflictKey(kind: Conflict['kind']): string {
  return `conflict.${kind}`;
}
