// Until when Meta has to answer: one month from receipt, three when it said so in time, and never a day less.
import { daysAfter, daysBetween } from './calendar.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Day } from './moment.ts';
import { endOf } from './period.ts';
import { workingDayFrom } from './working-day.ts';

export interface AnswerDeadline {
  /** The day Meta received the objection: with a web form, the person's day of sending. */
  receivedOn: Day;
  /** The last day of the first month, GDPR 12(3); a working day. */
  expectedBy: Day;
  /** The last day of the three months, when Meta announced them within the first one. */
  extendedUntil?: Day;
  /** Days that passed between a question of Meta's and the person's answer. Meta may count them on top. */
  pausedDays: number;
  /** The day after which there is silence: the latest of all the above. */
  lastDay: Day;
  /** `ours`: no law says so here, it is a reminder. */
  basis: 'law' | 'convention' | 'ours';
}

/**
 * Counted as Regulation 1182/71 counts: the same day of the month in which it ends, or its last day; a Saturday, a Sunday or a public holiday
 * gives way to the next working day. Three months are counted from receipt, not from the end of the first.
 */
export function answerDeadlineOf(receivedOn: Day, where: Jurisdiction): AnswerDeadline {
  const answer = where.period('answer');
  const expectedBy = workingDayFrom(endOf(answer, receivedOn), where.isHoliday);
  return { receivedOn, expectedBy, pausedDays: 0, lastDay: expectedBy, basis: answer.basis };
}

/** Meta announced on this day that it takes longer: three months if that was within the first one. Undefined when it was not. */
export function extended(deadline: AnswerDeadline, announcedOn: Day, where: Jurisdiction): AnswerDeadline | undefined {
  const isInTime = announcedOn >= deadline.receivedOn && announcedOn <= deadline.expectedBy;
  if (!isInTime || deadline.extendedUntil !== undefined) return undefined;
  const extendedUntil = workingDayFrom(endOf(where.period('extension'), deadline.receivedOn), where.isHoliday);
  return withLastDay({ ...deadline, extendedUntil }, where);
}

/** Meta asked on one day and was answered on another: the days in between may be Meta's, so nothing is overdue before them. */
export function paused(deadline: AnswerDeadline, askedOn: Day, answeredOn: Day, where: Jurisdiction): AnswerDeadline {
  if (askedOn > deadline.lastDay) return deadline;
  const days = Math.max(0, daysBetween(askedOn, answeredOn));
  return withLastDay({ ...deadline, pausedDays: deadline.pausedDays + days }, where);
}

function withLastDay(deadline: AnswerDeadline, where: Jurisdiction): AnswerDeadline {
  const { receivedOn, extendedUntil, pausedDays } = deadline;
  const end = endOf(where.period(extendedUntil === undefined ? 'answer' : 'extension'), receivedOn);
  return { ...deadline, lastDay: workingDayFrom(daysAfter(end, pausedDays), where.isHoliday) };
}
