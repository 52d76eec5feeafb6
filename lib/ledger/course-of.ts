// Folds one account's history, in the order of telling, into the course its objection has taken.
import { noteOf } from './course-note.ts';
import { BEGINNING, type Course } from './course.ts';
import { byTelling, type LedgerEvent } from './event.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { dayOf } from './moment.ts';
import { isReviewDue } from './review.ts';
import { standingEvents } from './standing-events.ts';
import type { ToldStatus } from './status.ts';
import { isStaying, NEXT } from './transitions.ts';

export function courseOf(events: readonly LedgerEvent[], where: Jurisdiction): Course {
  const idle: string[] = [];
  let course = BEGINNING;
  for (const event of inOrder(standingEvents(events))) {
    const next = followed(course, event, where);
    if (next === undefined) idle.push(event.id);
    else course = next;
  }
  return { ...course, idle };
}

/** Where an event leads from here, if anywhere. An objection that is due to be checked may also be sent or confirmed anew. */
export function nextOf(course: Course, event: Pick<LedgerEvent, 'type' | 'at'>, where: Jurisdiction): ToldStatus | undefined {
  const anew = isReviewDue(course, dayOf(event.at), where) ? NEXT.needs_review[event.type] : undefined;
  return anew ?? NEXT[course.status][event.type];
}

/** Undefined where the event changes nothing. */
function followed(course: Course, event: LedgerEvent, where: Jurisdiction): Course | undefined {
  const next = nextOf(course, event, where);
  const noted = next === undefined ? undefined : noteOf(course, event, where);
  if (next === undefined || noted === undefined) return undefined;
  if (isStaying(event.type, course.status, next)) return noted;
  // Meta's question is answered: the objection is as sent as it was, on the day it was.
  return { ...noted, status: next, by: event.type === 'action_performed' ? (noted.sent ?? event) : event };
}

/** Histories are kept in this order; what comes from elsewhere may not be. */
function inOrder(events: LedgerEvent[]): LedgerEvent[] {
  const isInOrder = events.every((event, place) => place === 0 || byTelling(events[place - 1] ?? event, event) <= 0);
  return isInOrder ? events : events.toSorted(byTelling);
}
