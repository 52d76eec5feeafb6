// Which steps of the plan are worth a word outside our own pages, and when the next one will be.
import type { Day } from './moment.ts';
import type { PlannedStep } from './plan.ts';

/** Names what was told: a step whose day has moved is told again. */
export function noticeIdOf({ from, key, on }: PlannedStep): string {
  return `${from}.${key}.${on}`;
}

/** What asks something of the person today and was not yet told. An answer that Meta owes asks nothing of them. */
export function dueNotices(plan: readonly PlannedStep[], told: ReadonlySet<string>): PlannedStep[] {
  return plan.filter((step) => step.isDue && isForPerson(step) && !told.has(noticeIdOf(step)));
}

/** The next day on which something will ask for the person. */
export function nextNoticeDay(plan: readonly PlannedStep[], today: Day): Day | undefined {
  return plan
    .filter((step) => isForPerson(step) && step.on > today)
    .map(({ on }) => on)
    .toSorted()[0];
}

/** Of what was told, what may still be asked: the rest is over and need not be remembered. */
export function stillTold(plan: readonly PlannedStep[], told: ReadonlySet<string>): string[] {
  return plan.map(noticeIdOf).filter((id) => told.has(id));
}

function isForPerson({ key }: PlannedStep): boolean {
  return key !== 'answer-due';
}
