// The dated next steps of every account: computed from the ledger and the day, never stored. Popup, alarms, calendar and register read it.
import type { Day } from './moment.ts';

/** What is to come. Its label: `register.step.<key>` in assets/locales. */
export type StepKey =
  /** 48 hours without an e-mail: what to check. */
  | 'check-mail'
  /** The last day for Meta's answer. */
  | 'answer-due'
  /** The day after: ask again. */
  | 'remind'
  /** Meta asked for something. */
  | 'answer-meta'
  /** Great Britain: complain to Meta first. */
  | 'complain-to-meta'
  | 'complain'
  /** Switzerland: a report. */
  | 'report'
  | 'ask-news'
  /** Twelve months, or a new policy: check again. */
  | 'review'
  /** The account's e-mail changed: object again. */
  | 'object-again';

export interface PlannedStep {
  accountId: string;
  key: StepKey;
  /** The day it is for, on the person's calendar. */
  on: Day;
  /** Whether it asks something of the person from today on. An `answer-due` never does: it is Meta's day. */
  isDue: boolean;
  /** Why we say that day: a law, a convention, or a reminder of our own, to be shown as such. */
  basis: 'law' | 'convention' | 'ours';
  /** Event it counts from: with `key` it names the step for good, as a calendar entry needs it (`<from>.<key>`). */
  from: string;
  /** Rises whenever the account's history grows: the `SEQUENCE` of a calendar entry. */
  revision: number;
}
