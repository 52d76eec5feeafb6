// Where an objection stands today: what was told, and what the calendar has made of it since.
import { daysAfter } from './calendar.ts';
import type { Course } from './course.ts';
import { courseOf } from './course-of.ts';
import type { EventSource, LedgerEvent } from './event.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { dayOf, instantOf, type Day, type Moment } from './moment.ts';
import { endOf, millisecondsOf } from './period.ts';
import { isReviewDue, reviewOf } from './review.ts';
import type { Status } from './status.ts';

/** A status and how it came about. */
export interface Standing {
  status: Status;
  /** The day it entered that status; absent while nothing has happened. */
  since?: Day;
  /** The event that led there; under a computed status, the last one told before it. */
  by?: LedgerEvent;
  /** On whose word it rests. `system`: the calendar's. */
  word?: EventSource;
  course: Course;
}

/** Folds one account's history. A Page's kind and the accounts that cover it are looked at in account-standing.ts. */
export function standingOf(events: readonly LedgerEvent[], where: Jurisdiction, now: Moment): Standing {
  return standingIn(courseOf(events, where), where, now);
}

export function standingIn(course: Course, where: Jurisdiction, now: Moment): Standing {
  if (isLapsed(course, where, now)) return { status: 'todo', course: { ...course, status: 'todo', by: undefined } };
  const computed = computedOf(course, where, dayOf(now));
  const { status, by } = course;
  if (computed !== undefined) return { ...computed, by, word: 'system', course };
  return { status, since: by && dayOf(by.at), by, word: by?.source, course };
}

type Computed = Pick<Standing, 'status' | 'since'> | undefined;

/** Confirmation wins over every expiry: a confirmed objection is never overdue, whenever the e-mail came. */
function computedOf(course: Course, where: Jurisdiction, today: Day): Computed {
  if (isReviewDue(course, today, where)) return { status: 'needs_review', since: reviewOf(course, where)?.on };
  const ready = complaintReadyOn(course, where);
  if (ready !== undefined && today >= ready) return { status: 'complaint_ready', since: ready };
  const late = overdueOn(course);
  return late !== undefined && today >= late ? { status: 'overdue', since: late } : undefined;
}

/** The first day of silence. Undefined while Meta waits for the person, and once somebody has done something about it. */
export function overdueOn({ status, deadline }: Course): Day | undefined {
  const isWaiting = status === 'sent' || status === 'acknowledged' || status === 'extended';
  return isWaiting && deadline !== undefined ? daysAfter(deadline.lastDay, 1) : undefined;
}

/** The day from which an authority may be asked: a dated objection, then a refusal, or an expiry and a reminder of fourteen days. */
export function complaintReadyOn(course: Course, where: Jurisdiction): Day | undefined {
  const { status, sent, deadline, refused, controllerComplaint } = course;
  if (sent === undefined || deadline === undefined) return undefined;
  // Whoever complained to Meta and has moved since waits for that answer all the same.
  if (where.regime === 'uk' || status === 'controller_complaint') return controllerComplaint && afterController(course, where);
  if (status === 'refused' && refused !== undefined) return dayOf(refused.at);
  return status === 'reminded' ? insistedOn(course, where) : undefined;
}

/** When it makes sense to go on after a reminder: the fourteen days are over, and Meta's own time is, too. */
export function insistedOn({ reminded, deadline }: Course, where: Jurisdiction): Day | undefined {
  if (reminded === undefined || deadline === undefined) return undefined;
  return later(endOf(where.period('after-reminder'), dayOf(reminded.at)), daysAfter(deadline.lastDay, 1));
}

/** Great Britain: thirty days after the complaint to Meta, or its answer. */
function afterController({ status, refused, controllerComplaint, deadline }: Course, where: Jurisdiction): Day | undefined {
  if (controllerComplaint === undefined || deadline === undefined) return undefined;
  if (status === 'refused' && refused !== undefined) return dayOf(refused.at);
  if (status !== 'controller_complaint') return undefined;
  const silent = daysAfter(endOf(where.period('controller-answer'), dayOf(controllerComplaint.at)), 1);
  return refused === undefined ? later(silent, daysAfter(deadline.lastDay, 1)) : silent;
}

function isLapsed({ status, by }: Course, where: Jurisdiction, now: Moment): boolean {
  if (status !== 'form_opened' || by === undefined) return false;
  return instantOf(now) - instantOf(by.at) >= millisecondsOf(where.period('form-stays-open'));
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
