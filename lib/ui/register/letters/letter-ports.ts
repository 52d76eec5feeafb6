// What writing letters asks of the world: the desk of an account, a text for all, the clipboard, paper, and a file.
import type { LetterDesk, Written } from '../../../ledger/letters/letter-desk.ts';
import type { Letter } from '../../../ledger/letters/letter.ts';
import type { MessageKind } from '../../../ledger/letters/message.ts';

export const MESSAGES = ['team-note', 'public-post'] as const satisfies readonly MessageKind[];

export interface LetterSheet {
  /** `fr`, `en` */
  language: string;
  /** As the person left it. */
  text: string;
  /** As it was proposed, when it could be. */
  written?: Extract<Written, { ok: true }>;
}

export interface LetterPorts {
  /** Those there are letters in. */
  languages: readonly string[];
  /** Undefined when there is no such account (any more). */
  desk(accountId: string): Promise<LetterDesk | undefined>;
  message(kind: MessageKind, by: { language: string; name: string }): { letter: Letter; text: string };
  copy(text: string): Promise<void>;
  print(sheet: LetterSheet): void;
  save(sheet: LetterSheet): void;
}
