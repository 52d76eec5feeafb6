// What the popup shows, computed from the ledger, the rules and the present moment. Keys and dates, no sentence.
import type { RuleSet } from '../rules/rule-set.ts';
import type { AccountKind, LedgerPlatform } from './account.ts';
import { standingsOf } from './account-standing.ts';
import { dateBannerOf, type DateBanner } from './deadline.ts';
import type { HistoryLine } from './history.ts';
import type { Ledger } from './ledger.ts';
import { dayOf, type Moment } from './moment.ts';
import { nameOf, popupRowOf, type PopupRow } from './popup-row.ts';
import { isOpen } from './status.ts';

export type { DateBanner, HistoryLine, PopupRow };

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

// One order on every machine, whatever its language; « IG 10 » comes after « IG 9 ».
const ALPHABET = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export function popupModelOf(ledger: Ledger, rules: RuleSet, now: Moment, quarantined = 0): PopupModel {
  const standings = standingsOf(ledger, now);
  const rows = Object.values(ledger)
    .map((record) => popupRowOf(ledger, record, standings.get(record.account.id) ?? { status: 'todo' }, rules))
    .toSorted(byNeed);
  const left = rows.filter((row) => isOpen(row.status)).length;
  const total = rows.filter((row) => row.status !== 'not_eligible').length;
  return { rows, left, done: total - left, total, banner: dateBannerOf(rules.deadlines, dayOf(now)), quarantined };
}

/** Open accounts first, those nobody can object for last; within each by platform, then by name. */
function byNeed(one: PopupRow, other: PopupRow): number {
  return (
    rank(one) - rank(other) ||
    ALPHABET.compare(one.account.platform, other.account.platform) ||
    ALPHABET.compare(nameOf(one.account), nameOf(other.account)) ||
    ALPHABET.compare(one.account.id, other.account.id)
  );
}

function rank({ status }: PopupRow): number {
  if (isOpen(status)) return 0;
  return status === 'not_eligible' ? 2 : 1;
}
