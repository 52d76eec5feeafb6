// What popup and register both say of one account: its state, on whose word, until when, and what comes next. Keys and dates, no sentence.
import type { Country, Regime } from '../rules/country.ts';
import type { Account } from './account.ts';
import type { AnswerDeadline } from './answer-deadline.ts';
import type { EventSource } from './event.ts';
import { isObjection } from './account-standing.ts';
import { awaitedAnswerOf } from './awaited-answer.ts';
import { jurisdictionFor } from './home.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './line-up.ts';
import type { Day } from './moment.ts';
import { nameIn } from './name-of.ts';
import { isFromOrganisation } from './organisation-account.ts';
import { nextLineOf, type NextKey } from './next-line.ts';
import type { PlannedStep } from './plan.ts';
import { accountPlanOf } from './plan-of.ts';
import type { Status } from './status.ts';
import { statusKeyOf, type StatusKey } from './status-key.ts';
import type { World } from './world.ts';

export interface AccountRow {
  account: Account;
  status: Status;
  /** How the status is called where the holder lives: a key under `status.` in assets/locales. */
  statusKey: StatusKey;
  /** Day on which it entered that status, `2026-11-24`. */
  since?: Day;
  /** On whose word that status rests; `system` when the calendar alone says so. */
  word?: EventSource;
  /** Whether an organisation asked to follow it. */
  isManaged: boolean;
  /** Whether its objection can cover other accounts of the same Accounts Centre. */
  canCover: boolean;
  /** Label of the account whose objection covers this one. */
  coveredBy?: string;
  /** What to do next: a key under `next.` in assets/locales. */
  next: NextKey;
  /** The day that sentence speaks of: its $1. */
  nextOn?: Day;
  /** Whether it asks something of the person today. */
  isDue: boolean;
  /** All that is to come, the earliest first. */
  steps: readonly PlannedStep[];
  /** Until when Meta has to answer; absent before an objection is sent, and once it is settled. */
  deadline?: AnswerDeadline;
  /** Where the holder lives, as far as anyone said, and the law that holds there. */
  country?: Country;
  regime: Regime;
}

export function accountRowOf(ledger: Ledger, { record, standing }: Line, world: World): AccountRow {
  const { status, since, word, course } = standing;
  const where = jurisdictionFor(record, world);
  const steps = accountPlanOf(record, standing, world);
  const { key, on, isDue } = nextLineOf(standing, steps, where);
  return {
    account: record.account,
    status,
    statusKey: statusKeyOf(standing, where.regime),
    since,
    word,
    isManaged: isFromOrganisation(record.account),
    canCover: isObjection(course),
    coveredBy: status === 'covered' ? nameIn(ledger, standing.by?.coveredBy) : undefined,
    next: key,
    nextOn: on,
    isDue,
    steps,
    deadline: awaitedAnswerOf(course),
    country: where.country,
    regime: where.regime,
  };
}
