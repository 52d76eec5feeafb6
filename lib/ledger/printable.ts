// The register as it is put on paper: every account with what happened to it, and on whose word each line rests.
import { accountRowOf, type AccountRow } from './account-row.ts';
import { historyOf, type HistoryLine } from './history.ts';
import type { Ledger } from './ledger.ts';
import { lineUpOf } from './line-up.ts';
import { dayOf, type Day } from './moment.ts';
import type { World } from './world.ts';

export interface PrintedAccount {
  row: AccountRow;
  /** The oldest first, as a story is read; what was corrected is in it. */
  history: readonly HistoryLine[];
}

export interface Printable {
  /** The day it was printed. */
  on: Day;
  accounts: readonly PrintedAccount[];
}

/** In the order of need, as the register has them. Give it a shareable ledger: it hides nothing by itself. */
export function printableOf(ledger: Ledger, world: World): Printable {
  return {
    on: dayOf(world.now),
    accounts: lineUpOf(ledger, world).map((line) => ({
      row: accountRowOf(ledger, line, world),
      history: historyOf(line.record.events, line.standing.course.idle).toReversed(),
    })),
  };
}
