// What the popup shows, computed from the ledger, the rules and today. Keys and dates, no sentence.
import type { Account, AccountKind, LedgerPlatform } from './account.ts';
import type { LedgerEvent } from './event.ts';
import type { Status } from './status.ts';

export interface PopupRow {
  account: Account;
  status: Status;
  /** Days on which it entered that status, `2026-11-24`. */
  since?: string;
  /** Label of the account whose objection covers this one. */
  coveredBy?: string;
  /** What to do next: a key under `next.` in assets/locales. */
  next: 'guide-me' | 'confirm-sent' | 'watch-mail' | 'keep-proof' | 'page-checklist' | 'nothing';
  /** Address « Me guider » opens for this account. */
  guideAddress?: string;
  /** Newest first. */
  history: readonly HistoryLine[];
  /** Event that « Annuler » would correct, if any. */
  undo?: string;
}

export interface HistoryLine {
  event: LedgerEvent;
  /** True when a later event corrects it. */
  isCorrected: boolean;
}

export type DateBanner =
  | { kind: 'before'; on: string; daysLeft: number }
  | { kind: 'on-the-day'; on: string }
  | { kind: 'after'; on: string; latestPolicy?: string };

export interface PopupModel {
  rows: readonly PopupRow[];
  /** Accounts that still ask for something of the person; the badge shows it. */
  left: number;
  done: number;
  /** left + done; Pages are counted in neither. */
  total: number;
  banner: DateBanner;
  /** Accounts whose stored record could not be read. They are kept aside, never deleted. */
  quarantined: number;
}

/** An account the current tab shows, offered but not kept. */
export interface Offer {
  platform: LedgerPlatform;
  handle: string;
  name?: string;
  kind: AccountKind;
}
