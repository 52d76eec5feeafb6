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
  const line = withItsDay(lineOf(standing, steps, where));
  return { ...line, isDue: ASKING.has(standing.status) || steps.some((step) => step.isDue) };
}

/** What needs the person whatever the date. */
const ASKING: ReadonlySet<Status> = new Set(['todo', 'form_opened', 'action_required', 'overdue', 'complaint_ready', 'needs_review']);

type Line = Pick<NextLine, 'key' | 'on'>;

/** What speaks of no day, whatever happened. */
const DAYLESS: ReadonlySet<NextKey> = new Set(['guide-me', 'confirm-sent', 'date-sending', 'nothing', 'take-up-again', 'page-checklist']);

/** Where the day cannot be computed, the sending was never dated: that comes first. */
function withItsDay(line: Line): Line {
  return line.on === undefined && !DAYLESS.has(line.key) ? { key: 'date-sending' } : line;
}

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
      return waitLine(steps, isSwiss);
    case 'action_required':
      return { key: 'answer-meta', on: on('answer-meta') };
    case 'overdue':
      return { key: isSwiss ? 'remind-ch' : 'remind', on: course.deadline?.lastDay };
    case 'refused':
      return course.sent === undefined ? { key: 'date-sending' } : { key: 'complain-to-meta', on: on('complain-to-meta') };
    case 'reminded':
      if (isDue('complain-to-meta')) return { key: 'complain-to-meta', on: on('complain-to-meta') };
      return { key: 'wait-after-reminder', on: on('complain') ?? on('report') ?? on('complain-to-meta') };
    case 'controller_complaint':
      return { key: 'wait-controller', on: on('complain') ?? on('report') };
    case 'complaint_ready':
      return isSwiss ? { key: 'report', on: on('report') } : { key: 'complain', on: on('complain') };
    case 'complaint_filed':
    case 'report_filed':
      return isDue('ask-news') ? { key: 'ask-news', on: on('ask-news') } : { key: 'wait-authority', on: on('ask-news') };
    case 'complaint_closed':
      return { key: 'keep-decision', on: on('review') };
    case 'confirmed':
      return { key: 'keep-proof', on: on('review') };
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

/** For two days the e-mail is awaited, then looked for; both name the first day of a reminder. Whoever had an e-mail waits for the answer. */
function sentLine(steps: readonly PlannedStep[], isHeard: boolean, isSwiss: boolean): Line {
  if (isHeard) return waitLine(steps, isSwiss);
  const isLookedFor = steps.some(({ key, isDue }) => key === 'check-mail' && isDue);
  return { key: isLookedFor ? 'check-mail' : 'watch-mail', on: steps.find(({ key }) => key === 'remind')?.on };
}

/** The law's last day where there is one; where there is none, the day from which we propose a reminder. */
function waitLine(steps: readonly PlannedStep[], isSwiss: boolean): Line {
  const wanted = isSwiss ? 'remind' : 'answer-due';
  return { key: isSwiss ? 'wait-answer-ch' : 'wait-answer', on: steps.find(({ key }) => key === wanted)?.on };
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
