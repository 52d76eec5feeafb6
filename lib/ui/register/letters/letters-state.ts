// What a person types for letters: it survives another account being opened, and nothing of it is ever stored.
import { type Signal, signal } from '@preact/signals';
import type { LetterForm } from '../../../ledger/letters/letter-desk.ts';
import type { LetterKind } from '../../../ledger/letters/letter-of.ts';
import type { MessageKind } from '../../../ledger/letters/message.ts';

/** The person's own version of a text, and one they put aside for the proposed one. */
export interface Versions {
  own?: string;
  aside?: string;
}

interface Typed {
  /** By text and language. */
  texts: Readonly<Record<string, Versions>>;
  /** Copied, printed, saved or noted since the last change: nothing would be lost with the page. */
  isTaken?: boolean;
}

export interface LetterDraft extends LetterForm, Typed {
  /** The letter that is open. */
  kind?: LetterKind;
}

/** A text about nobody's account. */
export interface MessageDraft extends Typed {
  kind?: MessageKind;
  language: string;
  /** Who signs. */
  name: string;
}

export interface LettersState {
  /** By account. */
  drafts: Signal<Readonly<Record<string, LetterDraft>>>;
  message: Signal<MessageDraft>;
}

/** `language`: the one letters begin in. */
export function emptyLetters(language: string): LettersState {
  return { drafts: signal({}), message: signal({ language, name: '', texts: {} }) };
}

export function draftOf({ drafts, message }: LettersState, accountId: string): LetterDraft {
  return drafts.value[accountId] ?? { language: message.value.language, writer: {}, texts: {} };
}

/** Changes what is there now: a browser that fills in several fields at once tells of each before anything is drawn anew. */
export type DraftChange = (draft: LetterDraft) => LetterDraft;

export function changeDraft(state: LettersState, accountId: string, change: DraftChange): void {
  state.drafts.value = { ...state.drafts.value, [accountId]: change(draftOf(state, accountId)) };
}

/** The name under which a text is kept. */
export function versionOf({ kind, language }: Pick<LetterDraft | MessageDraft, 'kind' | 'language'>): string {
  return `${kind ?? ''}.${language}`;
}

/** Whether something would be lost if the page were closed now. */
export function isTyped({ drafts, message }: LettersState): boolean {
  const isChanged = ({ texts, isTaken }: Typed): boolean => isTaken !== true && Object.values(texts).some(({ own }) => own !== undefined);
  return (
    isChanged(message.value) ||
    Object.values(drafts.value).some(
      (draft) => isChanged(draft) || (draft.isTaken !== true && (draft.writer.situation ?? draft.writer.answer ?? '').trim() !== ''),
    )
  );
}
