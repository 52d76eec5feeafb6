// How many accounts ask for something, without building the popup: the badge wants to know after every write.
import { standingsOf } from './account-standing.ts';
import type { AccountRecord, Ledger } from './ledger.ts';
import { isOpen } from './is-open.ts';
import type { Standing } from './standing.ts';
import { accountPlanOf } from './plan-of.ts';
import type { World } from './world.ts';

/** The same number as `PopupModel.asking`. */
export function askingOf(ledger: Ledger, world: World): number {
  const standings = standingsOf(ledger, world);
  return Object.values(ledger).filter((record) => {
    const standing = standings.get(record.account.id);
    return standing !== undefined && isAsking(record, standing, world);
  }).length;
}

/** Whether it needs the person today: an objection to send, or a step whose day has come. Waiting for an e-mail is not such a step. */
export function isAsking(record: AccountRecord, standing: Standing, world: World): boolean {
  if (isOpen(standing.status)) return true;
  return accountPlanOf(record, standing, world).some(({ isDue, key }) => isDue && key !== 'check-mail');
}

/** What fits on the badge. Nothing left shows nothing. */
export function badgeTextOf(asking: number): string {
  if (asking === 0) return '';
  return asking > 999 ? '999+' : String(asking);
}
