// One account as the popup shows it: what the register says of it too, how it came about, and what can be pressed.
import type { RuleSet } from '../rules/rule-set.ts';
import { accountRowOf, type AccountRow } from './account-row.ts';
import type { EventType } from './event.ts';
import { historyOf, undoOf, type HistoryLine } from './history.ts';
import { jurisdictionFor } from './home.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './line-up.ts';
import { isOpen } from './is-open.ts';
import { mayFollow } from './may-follow.ts';
import { nameIn } from './name-of.ts';
import type { Status } from './status.ts';
import type { World } from './world.ts';

export interface PopupRow extends AccountRow {
  /** Address « Me guider » opens for this account. */
  guideAddress?: string;
  /** Newest first. */
  history: readonly HistoryLine[];
  /** Event that « Annuler » would correct, if any. */
  undo?: string;
  /** What can be told of it now. */
  may: readonly EventType[];
}

export function popupRowOf(ledger: Ledger, line: Line, { rules, ...world }: World & { rules: RuleSet }): PopupRow {
  const { account, events } = line.record;
  const { status, course } = line.standing;
  const history = historyOf(events, course.idle, (id) => nameIn(ledger, id));
  return {
    ...accountRowOf(ledger, line, world),
    guideAddress: canObject(status) ? rules.surfaces[`${account.platform}.privacy_center`]?.address : undefined,
    history,
    undo: undoOf(history),
    may: mayFollow(account.kind, line.standing, jurisdictionFor(line.record, world), world.now),
  };
}

/** « Me guider » helps whoever has to send an objection, for the first time or again. */
function canObject(status: Status): boolean {
  return isOpen(status) || status === 'needs_review';
}
