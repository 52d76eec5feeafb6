// The only way an event enters the ledger: added to the history of its account, or refused with the reason.
import { isCovering } from './account-standing.ts';
import type { Course } from './course.ts';
import { courseOf, nextOf } from './course-of.ts';
import { byTelling, type EventType, type LedgerEvent } from './event.ts';
import { jurisdictionFor } from './home.ts';
import { isOfAnotherCountry } from './is-of-another-country.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { recordOf, withRecord, type AccountRecord, type Ledger, type LedgerRefusal, type Outcome } from './ledger.ts';
import { dayOf, instantOf } from './moment.ts';
import { standingOf } from './standing.ts';
import { correctedIds } from './standing-events.ts';
import { isOpen } from './is-open.ts';
import type { World } from './world.ts';

/** Adds what happened. Saying the same thing twice is harmless: the same id, or a correction of what is already corrected, changes nothing. */
export function record(ledger: Ledger, event: LedgerEvent, world: World): Outcome {
  const kept = recordOf(ledger, event.accountId);
  if (kept === undefined) return { ok: false, why: 'unknown-account' };
  if (isRepeat(kept, event)) return { ok: true, ledger };
  const why = refusalOf(ledger, kept, event, world);
  if (why !== undefined) return { ok: false, why };
  return { ok: true, ledger: withRecord(ledger, { ...kept, events: [...kept.events, event].toSorted(byTelling) }) };
}

function isRepeat({ events }: AccountRecord, event: LedgerEvent): boolean {
  if (events.some(({ id }) => id === event.id)) return true;
  return event.type === 'corrected' && event.corrects !== undefined && correctedIds(events).has(event.corrects);
}

function refusalOf(ledger: Ledger, kept: AccountRecord, event: LedgerEvent, world: World): LedgerRefusal | undefined {
  if (instantOf(event.at) > instantOf(world.now)) return 'in-the-future';
  if (!isCoherent(event)) return 'invalid';
  if (event.type === 'corrected') return kept.events.some(({ id }) => id === event.corrects) ? undefined : 'unknown-event';
  if (event.type === 'noted' || event.type === 'moved') return undefined;
  if (event.type === 'same_account') return sameRefusal(ledger, kept, event);
  if (kept.account.kind === 'page') return 'page-cannot-object';
  const where = jurisdictionFor(kept, world);
  if (isOfAnotherCountry(event.type, where)) return 'other-country';
  return transitionRefusal(kept, event, where, world) ?? coverRefusal(ledger, event, world);
}

/** What only makes sense with one kind of event. */
function isCoherent(event: LedgerEvent): boolean {
  const { type, corrects, coveredBy, sameAs, country, outcome, receivedOn, at } = event;
  if ((corrects !== undefined) !== (type === 'corrected') || (country !== undefined) !== (type === 'moved')) return false;
  if (coveredBy !== undefined && type !== 'covered') return false;
  if ((sameAs !== undefined) !== (type === 'same_account')) return false;
  if (outcome !== undefined && type !== 'complaint_closed') return false;
  return receivedOn === undefined || (type === 'sent' && receivedOn >= dayOf(at));
}

/** Two entries are one account only where one account can be: on one platform. */
function sameRefusal(ledger: Ledger, { account }: AccountRecord, { sameAs = '' }: LedgerEvent): LedgerRefusal | undefined {
  const other = recordOf(ledger, sameAs);
  if (other === undefined) return 'unknown-account';
  return other.account.platform === account.platform && other.account.id !== account.id ? undefined : 'invalid';
}

function transitionRefusal({ events }: AccountRecord, event: LedgerEvent, where: Jurisdiction, { now }: World): LedgerRefusal | undefined {
  const { course } = standingOf(events, where, now);
  const next = nextOf(course, event, where);
  if (next === undefined) return outOfOrder(course, event);
  if (isBeforeSending(course, event)) return 'before-sending';
  // A form opened days ago would fall back at once, and what another copy told later would hide this: the person would see nothing happen.
  const after = courseOf([...events, event], where);
  // A delay announced after the first month is kept all the same: it is a fact, and the history says that it changes nothing.
  if (event.type === 'extended' && after.idle.includes(event.id)) return undefined;
  return standingOf([...events, event], where, now).course.status === next ? undefined : 'invalid';
}

const BEGINS: ReadonlySet<EventType> = new Set(['form_opened', 'sent', 'covered']);
const CLOSES: ReadonlySet<EventType> = new Set(['reopened', 'withdrawn', 'not_eligible']);

function outOfOrder({ status }: Course, { type }: LedgerEvent): LedgerRefusal {
  if (status === 'withdrawn' || status === 'not_eligible' || CLOSES.has(type)) return 'out-of-order';
  if (BEGINS.has(type)) return 'already-sent';
  return isOpen(status) || status === 'covered' ? 'not-sent' : 'out-of-order';
}

const ANY_DAY: ReadonlySet<EventType> = new Set(['sent', 'reopened', 'email_changed', 'left_accounts_centre']);

/** An answer, a reminder or a complaint that would be older than the objection: one of the two days is wrong. */
function isBeforeSending({ sent }: Course, { type, at }: LedgerEvent): boolean {
  return sent !== undefined && !ANY_DAY.has(type) && dayOf(at) < dayOf(sent.at);
}

function coverRefusal(ledger: Ledger, { accountId, coveredBy }: LedgerEvent, world: World): LedgerRefusal | undefined {
  if (coveredBy === undefined) return undefined;
  if (recordOf(ledger, coveredBy) === undefined) return 'unknown-account';
  return coveredBy !== accountId && isCovering(ledger, coveredBy, world) ? undefined : 'invalid';
}
