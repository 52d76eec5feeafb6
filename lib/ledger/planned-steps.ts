// Which dated steps follow from the course of one objection.
import type { Course } from './course.ts';
import type { LedgerEvent } from './event.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { dayOf, instantOf, type Day, type Moment } from './moment.ts';
import { endOf, millisecondsOf } from './period.ts';
import type { PlannedStep, StepKey } from './plan.ts';
import { reviewOf } from './review.ts';
import { complaintReadyOn, insistedOn, overdueOn } from './standing.ts';

export interface Step {
  key: StepKey;
  on: Day;
  basis: PlannedStep['basis'];
  from: LedgerEvent;
  /** Absent: due from that day on. */
  isDue?: boolean;
}

export function stepsOf(course: Course, where: Jurisdiction, now: Moment): Step[] {
  switch (course.status) {
    case 'todo':
    case 'form_opened':
    case 'withdrawn':
    case 'not_eligible':
      return [];
    case 'sent':
    case 'acknowledged':
    case 'extended':
      // A doubtful objection is sent again rather than waited for.
      return course.doubt === undefined ? waitingSteps(course, where, now) : reviewStep(course, where);
    case 'action_required':
      return course.by === undefined
        ? []
        : [{ key: 'answer-meta', on: dayOf(course.by.at), basis: where.period('answer').basis, from: course.by }];
    case 'refused':
    case 'reminded':
    case 'controller_complaint':
      return insistingStep(course, where);
    case 'complaint_filed':
    case 'report_filed':
      return newsStep(course, where);
    case 'confirmed':
      return [...reviewStep(course, where), ...newsStep(course, where)];
    case 'covered':
    case 'complaint_closed':
      return reviewStep(course, where);
  }
}

function waitingSteps(course: Course, where: Jurisdiction, now: Moment): Step[] {
  const { sent, deadline, heard } = course;
  const late = overdueOn(course);
  if (sent === undefined || deadline === undefined || late === undefined) return [];
  const check = where.period('mail-check');
  const steps: Step[] = [{ key: 'remind', on: late, basis: deadline.basis, from: sent }];
  if (dayOf(now) >= late) return steps;
  steps.push({ key: 'answer-due', on: deadline.lastDay, basis: deadline.basis, from: sent, isDue: false });
  // To the hour: what was sent shortly before midnight is not two days old on the morning after next.
  const isSilent = instantOf(now) - instantOf(sent.at) >= millisecondsOf(check);
  if (heard === undefined)
    steps.push({ key: 'check-mail', on: endOf(check, dayOf(sent.at)), basis: check.basis, from: sent, isDue: isSilent });
  return steps;
}

/** After a refusal, a reminder or the complaint to Meta: the next instance, on the first day it may be asked. */
function insistingStep(course: Course, where: Jurisdiction): Step[] {
  const { by, status, controllerComplaint } = course;
  if (by === undefined) return [];
  const basis = basisOf(course, where);
  const ready = complaintReadyOn(course, where);
  if (ready !== undefined) return [{ key: where.regime === 'ch' ? 'report' : 'complain', on: ready, basis, from: by }];
  const on = status === 'refused' ? dayOf(by.at) : insistedOn(course, where);
  const isMetaNext = where.regime === 'uk' && controllerComplaint === undefined;
  return isMetaNext && on !== undefined ? [{ key: 'complain-to-meta', on, basis, from: by }] : [];
}

function basisOf({ status }: Course, where: Jurisdiction): PlannedStep['basis'] {
  if (status === 'reminded') return where.period('after-reminder').basis;
  return where.period(status === 'controller_complaint' ? 'controller-answer' : 'answer').basis;
}

/** While a complaint is open, whatever Meta has said meanwhile. */
function newsStep({ complaint, news, closed }: Course, where: Jurisdiction): Step[] {
  if (complaint === undefined || closed !== undefined) return [];
  const from = news ?? complaint;
  const period = where.period('authority-news');
  return [{ key: 'ask-news', on: endOf(period, dayOf(from.at)), basis: period.basis, from }];
}

function reviewStep(course: Course, where: Jurisdiction): Step[] {
  const review = reviewOf(course, where);
  const from = course.doubt ?? course.checked;
  if (review === undefined || from === undefined) return [];
  return [{ key: review.why === 'email' ? 'object-again' : 'review', on: review.on, basis: where.period('review').basis, from }];
}
