// When an objection should be checked again: twelve months after it was last known to hold, or when Meta changes its policy.
import type { Course } from './course.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { dayOf, type Day } from './moment.ts';
import { endOf } from './period.ts';
import type { ToldStatus } from './status.ts';

export type ReviewReason = 'email' | 'accounts-centre' | 'policy' | 'year';

export interface Review {
  on: Day;
  why: ReviewReason;
}

/** Doubtful when the account changes; the complaint of whoever is refused or kept waiting does not become doubtful by it. */
const DOUBTABLE: ReadonlySet<ToldStatus> = new Set(['sent', 'acknowledged', 'extended', 'confirmed', 'covered', 'complaint_closed']);
/** Nothing more is awaited from Meta: only time can bring a reason to look again. */
const SETTLED: ReadonlySet<ToldStatus> = new Set(['confirmed', 'covered', 'complaint_closed']);

/** The next check, or the one that is due. Undefined while an answer is awaited. */
export function reviewOf({ status, by, checked, doubt }: Course, where: Jurisdiction): Review | undefined {
  if (doubt !== undefined && DOUBTABLE.has(status))
    return { on: dayOf(doubt.at), why: doubt.type === 'email_changed' ? 'email' : 'accounts-centre' };
  if (checked === undefined || !SETTLED.has(status)) return undefined;
  // The account that covers this one is checked instead.
  if (status === 'covered' && by?.coveredBy !== undefined) return undefined;
  const since = dayOf(checked.at);
  const year = endOf(where.period('review'), since);
  const policy = where.policies.find((day) => day > since);
  return policy !== undefined && policy < year ? { on: policy, why: 'policy' } : { on: year, why: 'year' };
}

export function isReviewDue(course: Course, day: Day, where: Jurisdiction): boolean {
  const review = reviewOf(course, where);
  return review !== undefined && day >= review.on;
}
