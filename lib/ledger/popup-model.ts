// What the popup shows, computed from the ledger, the rules and the present moment. Keys and dates, no sentence.
import type { Country } from '../rules/country.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { AccountKind, LedgerPlatform } from './account.ts';
import { dateBannerOf, type DateBanner } from './deadline.ts';
import { holderProgressOf, type HolderProgress } from './holder-progress.ts';
import type { Ledger } from './ledger.ts';
import { isAsking } from './asking.ts';
import { isObjection } from './account-standing.ts';
import { lineUpOf, type Line } from './line-up.ts';
import { dayOf } from './moment.ts';
import { popupRowOf, type PopupRow } from './popup-row.ts';
import { isOpen } from './is-open.ts';
import type { World } from './world.ts';

export type { DateBanner, PopupRow };

export interface PopupModel {
  rows: readonly PopupRow[];
  /** How many rows there are in all, when only some were asked for. */
  all: number;
  /** Accounts whose objection is still to be sent. */
  left: number;
  done: number;
  /** The same by person; empty where one person has all the accounts. */
  holders: readonly HolderProgress[];
  /** left + done; Pages are counted in neither. */
  total: number;
  /** Accounts whose objection others of their Accounts Centre can share. */
  coverers: number;
  /** Accounts that ask for something today: what is left, and what has become due. The badge shows it. */
  asking: number;
  banner: DateBanner;
  /** Accounts whose stored record could not be read. They are kept aside, never deleted. */
  quarantined: number;
  /** True when nine tenths of the browser's storage are taken. */
  isNearlyFull?: boolean;
  /** Where the person says they live. */
  country?: Country;
}

/** An account the current tab shows, offered but not kept. */
export interface Offer {
  platform: LedgerPlatform;
  handle: string;
  name?: string;
  /** On the person's own profile: the number of the account that is logged in. */
  platformId?: string;
  kind: AccountKind;
}

export interface PopupWorld extends World {
  rules: RuleSet;
  quarantined?: number;
  isNearlyFull?: boolean;
  /** The rows that are wanted: all of them, when absent. Rows that are not asked for are not built. */
  slice?: Slice;
}

export interface Slice {
  from: number;
  count: number;
  /** Id of an account whose row is wanted too, wherever it stands: what the person has just done something about stays in sight. */
  also?: string;
}

export function popupModelOf(ledger: Ledger, { quarantined = 0, isNearlyFull, slice, ...world }: PopupWorld): PopupModel {
  const lines = lineUpOf(ledger, world);
  const wanted = slice === undefined ? lines : linesIn(lines, slice);
  const statuses = lines.map(({ standing }) => standing.status);
  const left = statuses.filter(isOpen).length;
  const total = statuses.filter((status) => status !== 'not_eligible').length;
  return {
    rows: wanted.map((line) => popupRowOf(ledger, line, world)),
    all: lines.length,
    left,
    done: total - left,
    holders: holderProgressOf(lines),
    total,
    coverers: lines.filter(({ standing }) => isObjection(standing.course)).length,
    asking: lines.filter(({ record, standing }) => isAsking(record, standing, world)).length,
    banner: dateBannerOf(world.law.dates, dayOf(world.now)),
    quarantined,
    isNearlyFull,
    country: world.country,
  };
}

function linesIn(lines: readonly Line[], { from, count, also }: Slice): Line[] {
  const wanted = lines.slice(from, from + count);
  const added = lines.find(({ record }) => record.account.id === also);
  return added === undefined || wanted.includes(added) ? wanted : [...wanted, added];
}
