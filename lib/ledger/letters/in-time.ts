// The order in which things happened, for whoever reads them as a story; the ledger itself keeps the order of telling.
import { byTelling, type LedgerEvent } from '../event.ts';
import { dayOf } from '../moment.ts';

/** By day. Within a day, as it was told: whoever names a day names no hour. */
export function inTime(one: LedgerEvent, other: LedgerEvent): number {
  const [day, otherDay] = [dayOf(one.at), dayOf(other.at)];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return byTelling(one, other);
}
