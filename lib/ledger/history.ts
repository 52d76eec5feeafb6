// One account's history as it is read back: newest first, with what was corrected still in it.
import { byTelling, type LedgerEvent } from './event.ts';
import { correctedIds } from './standing-events.ts';

export interface HistoryLine {
  event: LedgerEvent;
  /** True when a later event corrects it. */
  isCorrected: boolean;
}

export function historyOf(events: readonly LedgerEvent[]): HistoryLine[] {
  const out = correctedIds(events);
  return events
    .toSorted(byTelling)
    .toReversed()
    .map((event) => ({ event, isCorrected: out.has(event.id) }));
}

/** What « Annuler » would correct: the last thing the person said that still stands. What the extension saw by itself is not theirs to undo. */
export function undoOf(history: readonly HistoryLine[]): string | undefined {
  return history.find(({ event, isCorrected }) => !isCorrected && event.source === 'user' && event.type !== 'corrected')?.event.id;
}
