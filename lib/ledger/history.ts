// One account's history as it is read back: newest first, with what was corrected still in it.
import { byTelling, type LedgerEvent } from './event.ts';
import { correctedIds } from './standing-events.ts';

export interface HistoryLine {
  event: LedgerEvent;
  /** True when a later event corrects it. */
  isCorrected: boolean;
  /** True when it changed nothing: a delay announced after the first month, or what could not follow. It is kept as a note. */
  isWithoutEffect?: boolean;
  /** What the other account it speaks of is called: the one that covers, or another entry of this one. */
  other?: string;
}

/** `idle`: ids of the events without effect, as the fold found them. `nameOf`: what an account of the ledger is called. */
export function historyOf(
  events: readonly LedgerEvent[],
  idle: readonly string[] = [],
  nameOf: (accountId?: string) => string | undefined = () => undefined,
): HistoryLine[] {
  const out = correctedIds(events);
  const ineffective = new Set(idle);
  return events
    .toSorted(byTelling)
    .toReversed()
    .map((event) => {
      const other = nameOf(event.coveredBy ?? event.sameAs);
      return {
        event,
        isCorrected: out.has(event.id),
        ...(ineffective.has(event.id) && { isWithoutEffect: true }),
        ...(other !== undefined && { other }),
      };
    });
}

/** What « Annuler » would correct: the last thing the person told that still stands. What the extension saw by itself is not theirs to undo. */
export function undoOf(history: readonly HistoryLine[]): string | undefined {
  return history.find(({ event, isCorrected }) => !isCorrected && event.source !== 'system' && event.type !== 'corrected')?.event.id;
}
