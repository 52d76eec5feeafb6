// Makes an event of what someone just said or what was just seen: it gets its id, its moment and its place after all that is written.
import type { EventDetails, EventSource, EventType, LedgerEvent } from './event.ts';
import { dayOf, instantOf, type Day, type Moment } from './moment.ts';

/** What is said of an account; the rest is ours to add. */
export interface Said extends EventDetails {
  accountId: string;
  type: EventType;
  source: EventSource;
  /** When it happened. Now, when absent. */
  at?: Moment;
  corrects?: string;
}

/** The world it is said in. `momentAt` writes an instant with the person's offset. */
export interface Saying {
  id: string;
  now: Moment;
  momentAt: (instant: number) => Moment;
  /** The edition of Meta's policy in force on a day, as far as we know. */
  policyOn?: (day: Day) => Day | undefined;
}

export function newEvent(said: Said, history: readonly LedgerEvent[], { id, now, momentAt, policyOn }: Saying): LedgerEvent {
  const at = said.at ?? now;
  const policy = HOLDS_UNDER_POLICY.has(said.type) ? policyOn?.(dayOf(at)) : undefined;
  return { ...said, id, at, recordedAt: momentAt(writingInstant(history, now)), ...(policy !== undefined && { policy }) };
}

/** What is said or answered about a policy: the edition it speaks of is part of the proof. */
const HOLDS_UNDER_POLICY: ReadonlySet<EventType> = new Set(['sent', 'confirmed', 'refused', 'reviewed']);

/** Never before what is already written, even if the machine's clock was set back in between: the order of telling is what holds. */
function writingInstant(history: readonly LedgerEvent[], now: Moment): number {
  return history.reduce((latest, { recordedAt }) => Math.max(latest, instantOf(recordedAt) + 1), instantOf(now));
}
