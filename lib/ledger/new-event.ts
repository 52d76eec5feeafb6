// Makes an event of what someone just said or what was just seen: it gets its id, its moment and its place after all that is written.
import type { EventSource, EventType, LedgerEvent } from './event.ts';
import { instantOf, type Moment } from './moment.ts';

/** What is said of an account; the rest is ours to add. */
export interface Said {
  accountId: string;
  type: EventType;
  source: EventSource;
  /** When it happened. Now, when absent. */
  at?: Moment;
  corrects?: string;
  coveredBy?: string;
  form?: string;
  note?: string;
}

/** The world it is said in. `momentAt` writes an instant with the person's offset. */
export interface Saying {
  id: string;
  now: Moment;
  momentAt: (instant: number) => Moment;
}

export function newEvent(said: Said, history: readonly LedgerEvent[], { id, now, momentAt }: Saying): LedgerEvent {
  return { ...said, id, at: said.at ?? now, recordedAt: momentAt(writingInstant(history, now)) };
}

/** Never before what is already written, even if the machine's clock was set back in between: the order of telling is what holds. */
function writingInstant(history: readonly LedgerEvent[], now: Moment): number {
  return history.reduce((latest, { recordedAt }) => Math.max(latest, instantOf(recordedAt) + 1), instantOf(now));
}
