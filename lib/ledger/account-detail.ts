// One account opened in the register: its row, its whole history, and what can be told of it today.
import type { Account } from './account.ts';
import { accountRowOf, type AccountRow } from './account-row.ts';
import type { EventType } from './event.ts';
import { EVENT_TYPES, wordOf } from './event-types.ts';
import { historyOf, undoOf, type HistoryLine } from './history.ts';
import { recordOf, type Ledger } from './ledger.ts';
import { lineUpOf } from './line-up.ts';
import { isObjection } from './account-standing.ts';
import { nameIn } from './name-of.ts';
import { newEvent, type Said } from './new-event.ts';
import { record as recordEvent } from './record.ts';
import type { World } from './world.ts';

export interface AccountDetail {
  row: AccountRow;
  /** Newest first. */
  history: readonly HistoryLine[];
  /** Event that « Annuler » would correct, if any. */
  undo?: string;
  /** What the ledger would take today: no button leads to a refusal that could be foreseen. */
  may: readonly EventType[];
  /** Accounts whose objection could cover this one. */
  coverers: readonly Account[];
  /** Other entries of the same platform, which could be this account too. */
  siblings: readonly Account[];
}

/** Undefined when there is no such account (any more). */
export function accountDetailOf(ledger: Ledger, accountId: string, world: World): AccountDetail | undefined {
  const lines = lineUpOf(ledger, world);
  const line = lines.find(({ record: { account } }) => account.id === accountId);
  if (line === undefined) return undefined;
  const history = historyOf(line.record.events, line.standing.course.idle, (id) => nameIn(ledger, id));
  const others = lines.filter((other) => other !== line);
  const coverers = others.filter(({ standing }) => isObjection(standing.course)).map(({ record: { account } }) => account);
  const siblings = others.flatMap(({ record: { account } }) => (account.platform === line.record.account.platform ? [account] : []));
  const possible = EVENT_TYPES.filter((type) => type !== 'corrected' && isTaken(ledger, type, accountId, { coverers, siblings }, world));
  return { row: accountRowOf(ledger, line, world), history, undo: undoOf(history), may: possible, coverers, siblings };
}

type Others = Pick<AccountDetail, 'coverers' | 'siblings'>;

/** Asks the ledger itself, with an event that is thrown away. */
function isTaken(ledger: Ledger, type: EventType, accountId: string, { coverers, siblings }: Others, world: World): boolean {
  const record = recordOf(ledger, accountId);
  if (record === undefined || (type === 'covered' && coverers.length === 0)) return false;
  const said: Said = {
    accountId,
    type,
    source: wordOf(type),
    ...(type === 'covered' && { coveredBy: coverers[0]?.id }),
    ...(type === 'moved' && { country: 'FR' }),
    ...(type === 'same_account' && { sameAs: siblings[0]?.id }),
  };
  const trial = newEvent(said, record.events, {
    id: 'only-a-trial',
    now: world.now,
    momentAt: (instant) => new Date(instant).toISOString(),
  });
  return recordEvent(ledger, trial, world).ok;
}
