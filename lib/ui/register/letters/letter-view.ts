// What the parts of the letter editor share: the account's desk, what is filled in, and how to change it.
import type { LetterDesk, Written } from '../../../ledger/letters/letter-desk.ts';
import type { LetterOffer } from '../../../ledger/letters/letter-offers.ts';
import type { Words } from '../../popup/words.ts';
import type { DraftChange, LetterDraft } from './letters-state.ts';

export interface LetterView {
  /** Begins every id of the editor, so that what is missing can lead to its field. */
  id: string;
  desk: LetterDesk;
  offer: LetterOffer;
  draft: LetterDraft;
  written: Written;
  onDraft: (change: DraftChange) => void;
  words: Words;
}
