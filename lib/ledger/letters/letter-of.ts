// Writes a letter from the ledger and from what the person types, or says what is missing for it.
import { authorityChoiceIn, authorityOf } from '../authorities.ts';
import { complaintLetter } from './complaint.ts';
import { controllerComplaintLetter } from './controller-complaint.ts';
import type { LetterCase, Writer } from './letter-case.ts';
import type { LetterOutcome } from './letter.ts';
import { objectionLetter } from './objection.ts';
import { said } from './parties.ts';
import { reminderLetter } from './reminder.ts';
import { replyLetter } from './reply.ts';
import type { LetterLanguage } from './words.ts';

/** `complaint` is a report in Switzerland; `controller-complaint` exists in Great Britain only. */
export const LETTER_KINDS = ['objection', 'reply', 'reminder', 'controller-complaint', 'complaint'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export interface LetterInput {
  about: LetterCase;
  writer: Writer;
  language: LetterLanguage;
  /** On an objection: also ask for erasure. */
  erase?: boolean;
  /** On a complaint: the authority chosen, by its id. The person's own, when absent. */
  authority?: string;
}

export function letterOf(kind: LetterKind, input: LetterInput): LetterOutcome {
  const letter = bodyOf(kind, input);
  const from = writerLines(input.writer);
  return letter.ok && from !== undefined ? { ...letter, from } : letter;
}

function bodyOf(kind: LetterKind, { about, writer, language, erase, authority }: LetterInput): LetterOutcome {
  switch (kind) {
    case 'objection':
      return objectionLetter(about, writer, language, erase);
    case 'reply':
      return replyLetter(about, writer, language);
    case 'reminder':
      return reminderLetter(about, writer, language);
    case 'controller-complaint':
      return controllerComplaintLetter(about, writer, language);
    case 'complaint':
      return complaintLetter(about, writer, language, chosen(about, authority));
  }
}

function writerLines({ name, contact }: Writer): string[] | undefined {
  const where = said(contact);
  return where === undefined ? undefined : [said(name) ?? '', ...where.split(/\s*\n\s*/)].filter((line) => line !== '');
}

function chosen({ law, where }: LetterCase, id: string | undefined): ReturnType<typeof authorityOf> {
  if (id !== undefined) return authorityOf(law, id);
  return where.country === undefined ? undefined : authorityChoiceIn(law, where.country)?.first;
}
