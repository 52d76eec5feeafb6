// The files that prove what happened, each once, with a number a letter can refer to.
import type { Evidence, LedgerEvent } from '../event.ts';
import { standingEvents } from '../standing-events.ts';
import { inTime } from './in-time.ts';

export interface Exhibit extends Evidence {
  number: number;
}

/** In the order of what they prove. The same file noted twice is one exhibit. */
export function exhibitsOf(events: readonly LedgerEvent[]): Exhibit[] {
  const bySum = new Map<string, Evidence>();
  for (const { evidence = [] } of standingEvents(events).toSorted(inTime))
    for (const one of evidence) if (!bySum.has(one.sha256)) bySum.set(one.sha256, one);
  return [...bySum.values()].map((evidence, place) => ({ ...evidence, number: place + 1 }));
}

/** Numbers of the exhibits of one event. */
export function numbersOf({ evidence = [] }: LedgerEvent, exhibits: readonly Exhibit[]): number[] {
  const sums = new Set(evidence.map(({ sha256 }) => sha256));
  return exhibits.filter(({ sha256 }) => sums.has(sha256)).map(({ number }) => number);
}
