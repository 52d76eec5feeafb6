// One account as the popup shows it: its state, what comes next, and how it came about. Keys and dates, no sentence.
import type { RuleSet } from '../rules/rule-set.ts';
import type { Account } from './account.ts';
import { historyOf, undoOf, type HistoryLine } from './history.ts';
import { recordOf, type AccountRecord, type Ledger } from './ledger.ts';
import type { Day } from './moment.ts';
import { isOpen, type Standing, type Status } from './status.ts';

export interface PopupRow {
  account: Account;
  status: Status;
  /** Day on which it entered that status, `2026-11-24`. */
  since?: Day;
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

const NEXT_STEP: Readonly<Record<Status, PopupRow['next']>> = {
  todo: 'guide-me',
  form_opened: 'confirm-sent',
  sent: 'watch-mail',
  confirmed: 'keep-proof',
  covered: 'nothing',
  not_eligible: 'page-checklist',
};

export function popupRowOf(ledger: Ledger, { account, events }: AccountRecord, standing: Standing, rules: RuleSet): PopupRow {
  const history = historyOf(events);
  return {
    account,
    status: standing.status,
    since: standing.since,
    coveredBy: standing.status === 'covered' ? coverName(ledger, standing) : undefined,
    next: NEXT_STEP[standing.status],
    guideAddress: isOpen(standing.status) ? rules.surfaces[`${account.platform}.privacy_center`]?.address : undefined,
    history,
    undo: undoOf(history),
  };
}

function coverName(ledger: Ledger, { by }: Standing): string | undefined {
  const cover = by?.coveredBy === undefined ? undefined : recordOf(ledger, by.coveredBy);
  return cover === undefined ? undefined : nameOf(cover.account);
}

/** What the person calls it, or what Meta does. */
export function nameOf({ label, handle }: Account): string {
  return label ?? handle;
}
