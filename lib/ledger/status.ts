// The state of an objection, folded from its history and the present moment, never stored.
import { byTelling, type EventType, type LedgerEvent } from './event.ts';
import { dayOf, instantOf, type Day, type Moment } from './moment.ts';
import { standingEvents } from './standing-events.ts';

/** Labels: `status.<id>` in assets/locales. DPV terms and articles: law-and-sector, F.7. */
export type Status = 'todo' | 'form_opened' | 'sent' | 'confirmed' | 'covered' | 'not_eligible';

/** A status and how it came about. */
export interface Standing {
  status: Status;
  /** The day it entered that status; absent while nothing has happened. */
  since?: Day;
  /** The event that led there. */
  by?: LedgerEvent;
}

/**
 * What may follow what. Anything else is refused when told, and without effect when it comes with another copy.
 *
 * - `todo`: nothing is known to be sent. DPV 2.3 `dpv:ActivityPlanned`. GDPR 21(1): « at any time », so no date closes it.
 * - `form_opened`: the form was seen, or the person says so. `dpv:ActivityOngoing`. After 24 hours it is `todo` again (F.7).
 * - `sent`: the person says when. `dpv:RequestInitiated`; starts the month of GDPR 12(3).
 * - `confirmed`: Meta's e-mail accepts the objection. `dpv:RequestAccepted`. The best anyone outside Meta can see: never « fulfilled ».
 * - `covered`: the objection of an account of the same Accounts Centre is applied to it, on the person's word. `dcterms:isPartOf`.
 * - `not_eligible`: a Page or an organisation; GDPR 4(1) knows natural persons only. No DPV term.
 */
export const NEXT: Readonly<Record<Status, Readonly<Partial<Record<EventType, Status>>>>> = {
  todo: { form_opened: 'form_opened', sent: 'sent', confirmed: 'confirmed', covered: 'covered', not_eligible: 'not_eligible' },
  form_opened: { form_opened: 'form_opened', sent: 'sent', confirmed: 'confirmed', covered: 'covered', not_eligible: 'not_eligible' },
  sent: { confirmed: 'confirmed', reopened: 'todo' },
  confirmed: { reopened: 'todo' },
  covered: { sent: 'sent', confirmed: 'confirmed', covered: 'covered', reopened: 'todo' },
  not_eligible: { reopened: 'todo' },
};

const FORM_STAYS_OPEN_MS = 24 * 60 * 60 * 1000;

/** Folds one account's history. A Page's kind and the accounts that cover it are looked at in account-standing.ts. */
export function standingOf(events: readonly LedgerEvent[], now: Moment): Standing {
  let standing: Standing = { status: 'todo' };
  for (const event of standingEvents(events).toSorted(byTelling)) {
    const status = NEXT[standing.status][event.type];
    if (status !== undefined) standing = { status, since: dayOf(event.at), by: event };
  }
  return isLapsed(standing, now) ? { status: 'todo' } : standing;
}

/** The fold without its story. */
export function statusOf(events: readonly LedgerEvent[], now: Moment): Status {
  return standingOf(events, now).status;
}

/** An account that still asks something of the person. */
export function isOpen(status: Status): boolean {
  return status === 'todo' || status === 'form_opened';
}

function isLapsed({ status, by }: Standing, now: Moment): boolean {
  return status === 'form_opened' && by !== undefined && instantOf(now) - instantOf(by.at) >= FORM_STAYS_OPEN_MS;
}
