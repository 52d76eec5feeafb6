// How a status is called: in Switzerland nobody complains, one reports, and a month that was extended is three.
import type { Regime } from '../rules/country.ts';
import type { Standing } from './standing.ts';
import { STATUSES } from './status.ts';

/** Keys under `status.` in assets/locales. */
export const STATUS_KEYS = [...STATUSES, 'overdue_extended', 'report_ready', 'report_closed'] as const;

export type StatusKey = (typeof STATUS_KEYS)[number];

export function statusKeyOf({ status, course }: Pick<Standing, 'status' | 'course'>, regime: Regime): StatusKey {
  if (status === 'overdue') return course.deadline?.extendedUntil === undefined ? 'overdue' : 'overdue_extended';
  if (regime !== 'ch') return status;
  if (status === 'complaint_ready') return 'report_ready';
  return status === 'complaint_closed' ? 'report_closed' : status;
}
