// What the companion shows: the account being done, its way, and what was just noted. Computed by the entry point from what the popup shows.
import type { Signal } from '@preact/signals';
import type { Journey } from '../../guide/journey.ts';
import type { PopupRow } from '../../ledger/popup-model.ts';
import type { NewEvent } from '../popup/popup-ports.ts';
import type { PopupState } from '../popup/popup-state.ts';

export interface CompanionState {
  /** The popup's own state: the companion keeps no second truth. */
  popup: PopupState;
  /** Address of the tab beside, where it is one of Meta's pages. */
  address: Signal<string | undefined>;
  /** Account the person chose. */
  chosen: Signal<string | undefined>;
  /** Account whose objection was noted here last. */
  noted: Signal<string | undefined>;
}

export interface CompanionView {
  /** Accounts whose objection is still to be sent, in the ledger's order. */
  left: readonly PopupRow[];
  current?: { row: PopupRow; journey: Journey };
  noted?: PopupRow;
}

export interface CompanionActions {
  choose(accountId: string): void;
  record(event: NewEvent): Promise<boolean>;
  showHints(): Promise<void>;
  copy(text: string): Promise<boolean>;
  retry(): Promise<void>;
}
