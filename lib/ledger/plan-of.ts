// Computes the dated next steps of every account, and of one.
import { standingsOf } from './account-standing.ts';
import type { LedgerEvent } from './event.ts';
import { jurisdictionFor } from './home.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { AccountRecord, Ledger } from './ledger.ts';
import { dayOf, instantOf, type Day } from './moment.ts';
import { endOf, millisecondsOf } from './period.ts';
import type { PlannedStep, StepKey } from './plan.ts';
import { reviewOf } from './review.ts';
import { complaintReadyOn, insistedOn, overdueOn, type Standing } from './standing.ts';
import type { World } from './world.ts';

/** All dated steps of all accounts, the earliest first. What is past and still asks for something is in it. */
export function planOf(ledger: Ledger, world: World): PlannedStep[] {
  const standings = standingsOf(ledger, world);
  return Object.values(ledger)
    .flatMap((record) => {
      const standing = standings.get(record.account.id);
      return standing === undefined ? [] : accountPlanOf(record, standing, world);
    })
    .toSorted(byDay);
}

/** The dated steps of one account, the earliest first. */
export function accountPlanOf(record: AccountRecord, standing: Standing, world: World): PlannedStep[] {
  const where = jurisdictionFor(record, world);
  const today = dayOf(world.now);
  const { account, events } = record;
  return stepsOf(standing, where, world)
    .map(({ from, isDue, ...step }) => ({
      ...step,
      accountId: account.id,
      isDue: isDue ?? today >= step.on,
      from: from.id,
      revision: events.length,
    }))
    .toSorted(byDay);
}

interface Step {
  key: StepKey;
  on: Day;
  basis: PlannedStep['basis'];
  from: LedgerEvent;
  isDue?: boolean;
}

function stepsOf({ status, course }: Standing, where: Jurisdiction, world: World): Step[] {
  const review = reviewStep({ status, course }, where);
  switch (course.status) {
    case 'todo':
    case 'form_opened':
    case 'withdrawn':
    case 'not_eligible':
      return [];
    case 'sent':
    case 'acknowledged':
    case 'extended':
      return status === 'needs_review' ? review : waitingSteps({ status, course }, where, world);
    case 'action_required':
      return course.by === undefined ? [] : [{ key: 'answer-meta', on: dayOf(course.by.at), basis: 'law', from: course.by }];
    case 'refused':
    case 'reminded':
    case 'controller_complaint':
      return insistingSteps({ status, course }, where);
    case 'complaint_filed':
    case 'report_filed':
      return newsStep({ status, course }, where);
    case 'confirmed':
      return [...review, ...newsStep({ status, course }, where)];
    case 'covered':
    case 'complaint_closed':
      return review;
  }
}

type Place = Pick<Standing, 'status' | 'course'>;

function waitingSteps({ course }: Place, where: Jurisdiction, { now }: World): Step[] {
  const { sent, deadline, heard } = course;
  const late = overdueOn(course);
  if (sent === undefined || deadline === undefined || late === undefined) return [];
  const { basis } = deadline;
  const check = where.period('mail-check');
  const isSilent = instantOf(now) - instantOf(sent.at) >= millisecondsOf(check);
  const isOver = dayOf(now) >= late;
  return [
    ...(heard === undefined && !isOver
      ? [{ key: 'check-mail' as const, on: endOf(check, dayOf(sent.at)), basis: check.basis, from: sent, isDue: isSilent }]
      : []),
    ...(isOver ? [] : [{ key: 'answer-due' as const, on: deadline.lastDay, basis, from: sent, isDue: false }]),
    { key: 'remind', on: late, basis, from: sent },
  ];
}

/** After a refusal, a reminder or the complaint to Meta: the next instance, on the first day it may be asked. */
function insistingSteps({ course }: Place, where: Jurisdiction): Step[] {
  const ready = complaintReadyOn(course, where);
  const { by } = course;
  if (by === undefined) return [];
  if (ready !== undefined)
    return [{ key: where.regime === 'ch' ? 'report' : 'complain', on: ready, basis: basisOf(course, where), from: by }];
  const on = course.status === 'refused' ? dayOf(by.at) : insistedOn(course, where);
  if (where.regime !== 'uk' || on === undefined || course.controllerComplaint !== undefined) return [];
  return [{ key: 'complain-to-meta', on, basis: basisOf(course, where), from: by }];
}

function basisOf({ status }: Place['course'], where: Jurisdiction): PlannedStep['basis'] {
  if (status === 'reminded') return where.period('after-reminder').basis;
  return status === 'controller_complaint' ? where.period('controller-answer').basis : where.period('answer').basis;
}

/** While a complaint is open, whatever Meta has said meanwhile. */
function newsStep({ course }: Place, where: Jurisdiction): Step[] {
  const { complaint, news, closed } = course;
  if (complaint === undefined || closed !== undefined) return [];
  const from = news ?? complaint;
  const period = where.period('authority-news');
  return [{ key: 'ask-news', on: endOf(period, dayOf(from.at)), basis: period.basis, from }];
}

function reviewStep({ course }: Place, where: Jurisdiction): Step[] {
  const review = reviewOf(course, where);
  const from = course.doubt ?? course.checked;
  if (review === undefined || from === undefined) return [];
  return [{ key: review.why === 'email' ? 'object-again' : 'review', on: review.on, basis: where.period('review').basis, from }];
}

function byDay(one: PlannedStep, other: PlannedStep): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.accountId < other.accountId ? -1 : Number(one.accountId > other.accountId);
}
