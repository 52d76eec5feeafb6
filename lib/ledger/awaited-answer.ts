// Until when an answer of Meta's is awaited: nobody waits any more once it has answered, or once the person has given up.
import type { AnswerDeadline } from './answer-deadline.ts';
import type { Course } from './course.ts';

/** Undefined before an objection is sent, and again once it was confirmed, refused, decided by an authority, or given up. */
export function awaitedAnswerOf({ status, deadline, checked, refused }: Course): AnswerDeadline | undefined {
  const isSettled = checked !== undefined || refused !== undefined || status === 'withdrawn';
  return isSettled ? undefined : deadline;
}
