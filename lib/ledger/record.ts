// The only way an event enters the ledger: added to the history of its account, or refused with the reason.
import { isCovering } from './account-standing.ts';
import { byTelling, type LedgerEvent } from './event.ts';
import { recordOf, withRecord, type AccountRecord, type Ledger, type LedgerRefusal, type Outcome } from './ledger.ts';
import { instantOf, type Moment } from './moment.ts';
import { correctedIds } from './standing-events.ts';
import { NEXT, statusOf } from './status.ts';

/** Adds what happened. Saying the same thing twice is harmless: the same id, or a correction of what is already corrected, changes nothing. */
export function record(ledger: Ledger, event: LedgerEvent, now: Moment): Outcome {
  const kept = recordOf(ledger, event.accountId);
  if (kept === undefined) return { ok: false, why: 'unknown-account' };
  if (isRepeat(kept, event)) return { ok: true, ledger };
  const why = refusalOf(ledger, kept, event, now);
  if (why !== undefined) return { ok: false, why };
  return { ok: true, ledger: withRecord(ledger, { ...kept, events: [...kept.events, event].toSorted(byTelling) }) };
}

function isRepeat({ events }: AccountRecord, event: LedgerEvent): boolean {
  if (events.some(({ id }) => id === event.id)) return true;
  return event.type === 'corrected' && event.corrects !== undefined && correctedIds(events).has(event.corrects);
}

function refusalOf(ledger: Ledger, kept: AccountRecord, event: LedgerEvent, now: Moment): LedgerRefusal | undefined {
  if (instantOf(event.at) > instantOf(now)) return 'in-the-future';
  if ((event.corrects !== undefined) !== (event.type === 'corrected')) return 'invalid';
  if (event.coveredBy !== undefined && event.type !== 'covered') return 'invalid';
  if (event.type === 'corrected') return kept.events.some(({ id }) => id === event.corrects) ? undefined : 'unknown-event';
  if (kept.account.kind === 'page') return 'page-cannot-object';
  return transitionRefusal(kept, event, now) ?? coverRefusal(ledger, event, now);
}

function transitionRefusal({ events }: AccountRecord, event: LedgerEvent, now: Moment): LedgerRefusal | undefined {
  const status = statusOf(events, now);
  const next = NEXT[status][event.type];
  if (next === undefined) return status === 'sent' || status === 'confirmed' ? 'already-sent' : 'invalid';
  // Told late about a form opened days ago: it would fall back at once, and the person would see nothing happen.
  return statusOf([...events, event], now) === next ? undefined : 'invalid';
}

function coverRefusal(ledger: Ledger, { accountId, coveredBy }: LedgerEvent, now: Moment): LedgerRefusal | undefined {
  if (coveredBy === undefined) return undefined;
  if (recordOf(ledger, coveredBy) === undefined) return 'unknown-account';
  return coveredBy !== accountId && isCovering(ledger, coveredBy, now) ? undefined : 'invalid';
}
