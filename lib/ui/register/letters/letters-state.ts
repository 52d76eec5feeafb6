// What a person types for letters, account by account: it survives another account being opened, and nothing of it is ever stored.
import { type Signal, signal } from '@preact/signals';
import type { LetterForm } from '../../../ledger/letters/letter-desk.ts';
import type { LetterKind } from '../../../ledger/letters/letter-of.ts';

export interface LetterDraft extends LetterForm {
  /** The letter that is open. */
  kind?: LetterKind;
  /** The person's own version of a text, by letter and language. */
  own: Readonly<Record<string, string>>;
  /** A version of theirs that they put aside for the proposed one. */
  aside: Readonly<Record<string, string>>;
}

export interface LettersState {
  drafts: Signal<Readonly<Record<string, LetterDraft>>>;
}

export function emptyLetters(): LettersState {
  return { drafts: signal({}) };
}

export function draftOf({ drafts }: LettersState, accountId: string, language: string): LetterDraft {
  return drafts.value[accountId] ?? { language, writer: {}, own: {}, aside: {} };
}

/** Changes what is there now: a browser that fills in several fields at once tells of each before anything is drawn anew. */
export type DraftChange = (draft: LetterDraft) => LetterDraft;

export function changeDraft(state: LettersState, accountId: string, language: string, change: DraftChange): void {
  state.drafts.value = { ...state.drafts.value, [accountId]: change(draftOf(state, accountId, language)) };
}

/** The name under which a text is kept in `own` and `aside`. */
export function versionOf({ kind, language }: Pick<LetterDraft, 'kind' | 'language'>): string {
  return `${kind ?? ''}.${language}`;
}

export function without(versions: Readonly<Record<string, string>>, version: string): Readonly<Record<string, string>> {
  const { [version]: _gone, ...others } = versions;
  return others;
}

/** Whether something would be lost if the page were closed now. */
export function isTyped({ drafts }: LettersState): boolean {
  return Object.values(drafts.value).some(
    ({ writer, own }) => Object.keys(own).length > 0 || (writer.situation ?? writer.answer ?? '').trim() !== '',
  );
}
