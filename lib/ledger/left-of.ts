// How many accounts are left, without building the popup: the badge asks for it after every write.
import { standingsOf } from './account-standing.ts';
import type { Ledger } from './ledger.ts';
import type { Moment } from './moment.ts';
import { isOpen } from './status.ts';

/** The same number as `PopupModel.left`. */
export function leftOf(ledger: Ledger, now: Moment): number {
  return [...standingsOf(ledger, now).values()].filter(({ status }) => isOpen(status)).length;
}

/** What fits on the badge. Nothing left shows nothing. */
export function badgeTextOf(left: number): string {
  if (left === 0) return '';
  return left > 999 ? '999+' : String(left);
}
