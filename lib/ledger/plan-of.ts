// Computes the dated next steps of every account, and of one.
import { standingsOf } from './account-standing.ts';
import { jurisdictionFor } from './home.ts';
import type { AccountRecord, Ledger } from './ledger.ts';
import { dayOf } from './moment.ts';
import type { PlannedStep } from './plan.ts';
import { stepsOf } from './planned-steps.ts';
import type { Standing } from './standing.ts';
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
  return stepsOf(standing.course, where, world.now)
    .map(({ from, isDue, ...step }) => ({
      ...step,
      accountId: account.id,
      isDue: isDue ?? today >= step.on,
      from: from.id,
      revision: events.length,
    }))
    .toSorted(byDay);
}

function byDay(one: PlannedStep, other: PlannedStep): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.accountId < other.accountId ? -1 : Number(one.accountId > other.accountId);
}
