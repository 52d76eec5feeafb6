// What comes next for an account, in one line: a sentence by key, and the date it speaks of.
import type { Jurisdiction } from './jurisdiction.ts';
import type { Day } from './moment.ts';
import type { PlannedStep } from './plan.ts';
import { reviewOf } from './review.ts';
import type { Standing } from './standing.ts';
import type { Status } from './status.ts';

/** Keys under `next.` in assets/locales. */
export const NEXT_KEYS = [
  'guide-me',
  'confirm-sent',
  'watch-mail',
  'check-mail',
  'wait-answer',
  'wait-answer-ch',
  'answer-meta',
  'remind',
  'remind-ch',
  'wait-after-reminder',
  'complain-to-meta',
  'wait-controller',
  'complain',
  'report',
  'date-sending',
  'wait-authority',
  'ask-news',
  'keep-decision',
  'keep-proof',
  'object-again',
  'review-centre',
  'review-policy',
  'review-year',
  'take-up-again',
  'page-checklist',
  'nothing',
] as const;

export type NextKey = (typeof NEXT_KEYS)[number];

export interface NextLine {
  key: NextKey;
  /** The day the sentence names as $1. */
  on?: Day;
  /** Whether it asks something of the person today. */
  isDue: boolean;
}

/** `steps` are the account's own, the earliest first. */
export function nextLineOf(standing: Standing, steps: readonly PlannedStep[], where: Jurisdiction): NextLine {
  const line = lineOf(standing, steps, where);
  return { ...line, isDue: ASKING.has(standing.status) || steps.some((step) => step.isDue) };
}

/** What needs the person whatever the date. */
const ASKING: ReadonlySet<Status> = new Set(['todo', 'form_opened', 'action_required', 'overdue', 'complaint_ready', 'needs_review']);

type Line = Pick<NextLine, 'key' | 'on'>;

function lineOf({ status, course }: Standing, steps: readonly PlannedStep[], where: Jurisdiction): Line {
  const on = (key: PlannedStep['key']): Day | undefined => steps.find((step) => step.key === key)?.on;
  const isDue = (key: PlannedStep['key']): boolean => steps.some((step) => step.key === key && step.isDue);
  const isSwiss = where.regime === 'ch';
  switch (status) {
    case 'todo':
      return { key: 'guide-me' };
    case 'form_opened':
      return { key: 'confirm-sent' };
    case 'sent':
      return sentLine(steps, course.heard !== undefined, isSwiss);
    case 'acknowledged':
    case 'extended':
      return { key: isSwiss ? 'wait-answer-ch' : 'wait-answer', on: on('answer-due') };
    case 'action_required':
      return { key: 'answer-meta', on: on('answer-meta') };
    case 'overdue':
      return { key: isSwiss ? 'remind-ch' : 'remind', on: course.deadline?.lastDay };
    case 'refused':
      return { key: course.sent === undefined ? 'date-sending' : 'complain-to-meta' };
    case 'reminded':
      if (isDue('complain-to-meta')) return { key: 'complain-to-meta' };
      return { key: 'wait-after-reminder', on: on('complain') ?? on('report') ?? on('complain-to-meta') };
    case 'controller_complaint':
      return { key: 'wait-controller', on: on('complain') };
    case 'complaint_ready':
      return { key: isSwiss ? 'report' : 'complain' };
    case 'complaint_filed':
    case 'report_filed':
      return isDue('ask-news') ? { key: 'ask-news', on: on('ask-news') } : { key: 'wait-authority', on: on('ask-news') };
    case 'complaint_closed':
      return { key: 'keep-decision' };
    case 'confirmed':
      return { key: 'keep-proof' };
    case 'covered':
      return { key: 'nothing' };
    case 'needs_review':
      return reviewLine(reviewOf(course, where));
    case 'withdrawn':
      return { key: 'take-up-again' };
    case 'not_eligible':
      return { key: 'page-checklist' };
  }
}

/** For two days the e-mail is awaited, then looked for. Whoever had one waits for the answer. */
function sentLine(steps: readonly PlannedStep[], isHeard: boolean, isSwiss: boolean): Line {
  const due = steps.find(({ key }) => key === 'answer-due')?.on;
  if (isHeard) return { key: isSwiss ? 'wait-answer-ch' : 'wait-answer', on: due };
  const check = steps.find(({ key }) => key === 'check-mail');
  return check?.isDue === true ? { key: 'check-mail', on: due } : { key: 'watch-mail', on: due };
}

function reviewLine(review: ReturnType<typeof reviewOf>): Line {
  switch (review?.why) {
    case 'email':
      return { key: 'object-again', on: review.on };
    case 'accounts-centre':
      return { key: 'review-centre', on: review.on };
    case 'policy':
      return { key: 'review-policy', on: review.on };
    case 'year':
    case undefined:
      return { key: 'review-year', on: review?.on };
  }
}
