// Puts the lines of the register in the order the person asked for.
import { awaitedAnswerOf } from './awaited-answer.ts';
import { byName, type Line } from './line-up.ts';
import { nameOf } from './name-of.ts';
import { accountPlanOf } from './plan-of.ts';
import { folded, type RegisterQuery } from './register-query.ts';
import { STATUSES } from './status.ts';
import type { World } from './world.ts';

/** The lines come in the order of need, and leave in it when nothing else is asked for. */
export function ordered(lines: Line[], { sort = 'need', descending = false }: RegisterQuery, world: World): Line[] {
  if (sort === 'need') return descending ? lines.toReversed() : lines;
  const sign = descending ? -1 : 1;
  return lines
    .map((line) => ({ line, key: keyOf(line, sort, world) }))
    .toSorted((one, other) => byKey(one.key, other.key, sign) || byName(one.line.record, other.line.record))
    .map(({ line }) => line);
}

/** What has no date or no name stands last, whichever way the rest is turned. */
function byKey(one: string | undefined, other: string | undefined, sign: number): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return sign * (one < other ? -1 : Number(one > other));
}

function keyOf({ record, standing }: Line, sort: Exclude<RegisterQuery['sort'], 'need' | undefined>, world: World): string | undefined {
  switch (sort) {
    case 'name':
      return folded(nameOf(record.account));
    case 'platform':
      return `${record.account.platform} ${record.account.kind}`;
    case 'holder':
      return record.account.holder === undefined ? undefined : folded(record.account.holder);
    case 'status':
      return String(STATUSES.indexOf(standing.status)).padStart(2, '0');
    case 'since':
      return standing.since;
    case 'next':
      return accountPlanOf(record, standing, world)[0]?.on;
    case 'deadline':
      return awaitedAnswerOf(standing.course)?.lastDay;
  }
}
