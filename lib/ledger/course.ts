// The course an objection has taken so far: what was told last, and the dates everything else hangs on.
import type { AnswerDeadline } from './answer-deadline.ts';
import type { LedgerEvent } from './event.ts';
import type { ToldStatus } from './status.ts';

export interface Course {
  status: ToldStatus;
  /** The event that led to that status. */
  by?: LedgerEvent;
  /** The dated objection everything is counted from. A new one begins a new course. */
  sent?: LedgerEvent;
  deadline?: AnswerDeadline;
  /** The last thing Meta wrote since the objection was sent. */
  heard?: LedgerEvent;
  /** What Meta asked and was not yet told. */
  asked?: LedgerEvent;
  refused?: LedgerEvent;
  reminded?: LedgerEvent;
  /** Great Britain: the complaint to Meta itself. */
  controllerComplaint?: LedgerEvent;
  /** The complaint to an authority, or the report to the Swiss one. */
  complaint?: LedgerEvent;
  /** The authority's last news about it. */
  news?: LedgerEvent;
  closed?: LedgerEvent;
  /** When it was last known to hold: confirmed, declared covered, or checked again. The next check counts from here. */
  checked?: LedgerEvent;
  /** What makes it doubtful since: another e-mail address, another Accounts Centre. */
  doubt?: LedgerEvent;
  /** The last time the account left an Accounts Centre: what it covered before is no longer covered by it. */
  left?: LedgerEvent;
  /** Ids of events that changed nothing: a delay announced after the first month, or what could not follow. */
  idle: readonly string[];
}

export const BEGINNING: Course = { status: 'todo', idle: [] };
