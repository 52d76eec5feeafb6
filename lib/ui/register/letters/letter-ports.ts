// What writing letters asks of the world: the desk of an account, the clipboard, paper, and a file.
import type { LetterDesk, Written } from '../../../ledger/letters/letter-desk.ts';

export interface LetterSheet {
  /** `fr`, `en` */
  language: string;
  /** As the person left it. */
  text: string;
  /** As it was proposed, when it could be. */
  written?: Extract<Written, { ok: true }>;
}

export interface LetterPorts {
  /** Undefined when there is no such account (any more). */
  desk(accountId: string): Promise<LetterDesk | undefined>;
  copy(text: string): Promise<void>;
  print(sheet: LetterSheet): void;
  save(sheet: LetterSheet): void;
}
