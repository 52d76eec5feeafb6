// What the page asks of the world to take the ledger out, in whole or in part, and to bring a copy in.
import type { ImportPreview } from '../../ledger/import-preview.ts';
import type { Outcome } from '../popup/popup-ports.ts';

export interface TableChoice {
  what: 'accounts' | 'history';
  withHolders: boolean;
  withNotes: boolean;
}

export interface PrintChoice {
  /** All accounts in one table, or a page for each. */
  layout: 'table' | 'pages';
  withHolders: boolean;
  withNotes: boolean;
}

export interface CalendarChoice {
  withNames: boolean;
  /** One account, or all. */
  accountId?: string;
}

export interface ChosenFile {
  text: string;
  /** The person's word that a file that is not as it was written is better than none. */
  isDamageAccepted?: boolean;
}

/** `why` is a key under `import.` in assets/locales. */
export type Looked = ImportPreview | { ok: false; why: string };

export interface FilePorts {
  saveBackup(): Promise<void>;
  saveTable(choice: TableChoice): Promise<void>;
  /** False when there is no date to come. */
  saveCalendar(choice: CalendarChoice): Promise<boolean>;
  preview(file: ChosenFile): Promise<Looked>;
  apply(file: ChosenFile): Promise<Outcome>;
  /** Whether the browser's storage is nearly full. */
  isNearlyFull(): Promise<boolean>;
}
