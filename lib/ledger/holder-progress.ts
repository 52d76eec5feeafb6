// How far each person is: of the accounts they answer for, how many are done.
import { isOpen } from './is-open.ts';
import type { Line } from './line-up.ts';

export interface HolderProgress {
  /** Absent for the accounts nobody is named for. */
  holder?: string;
  done: number;
  total: number;
}

/** In the order in which they first appear; Pages are counted nowhere, as in the whole. Nothing where one person has them all. */
export function holderProgressOf(lines: readonly Line[]): HolderProgress[] {
  const byHolder = new Map<string | undefined, HolderProgress>();
  for (const { record, standing } of lines) {
    if (standing.status === 'not_eligible') continue;
    const { holder } = record.account;
    const so = byHolder.get(holder) ?? { ...(holder !== undefined && { holder }), done: 0, total: 0 };
    byHolder.set(holder, { ...so, done: so.done + (isOpen(standing.status) ? 0 : 1), total: so.total + 1 });
  }
  return byHolder.size > 1 ? [...byHolder.values()] : [];
}
