// What an authority wants to see before it looks: that the request came first, and what became of it.
import { dayOf, type Day } from '../moment.ts';
import { complaintReadyOn, overdueOn } from '../standing.ts';
import type { LetterCase } from './letter-case.ts';

export interface Condition {
  what: 'sent' | 'refused' | 'silence' | 'reminded' | 'controller-complaint' | 'waited';
  isMet: boolean;
  /** When it was met, or will be. */
  on?: Day;
}

/** In the order they are met. A refusal takes the place of silence and of the reminder. */
export function conditionsOf({ standing: { course }, where, today }: LetterCase): readonly Condition[] {
  const { sent, refused, reminded, deadline, controllerComplaint } = course;
  const told = (what: Condition['what'], event: { at: string } | undefined): Condition => ({
    what,
    isMet: event !== undefined,
    ...(event !== undefined && { on: dayOf(event.at) }),
  });
  const late = deadline && overdueOn({ ...course, status: 'sent' });
  const ready = course.complaint === undefined ? complaintReadyOn(course, where) : dayOf(course.complaint.at);
  const byDate = (what: Condition['what'], on: Day | undefined): Condition => ({ what, isMet: on !== undefined && today >= on, on });
  return [
    told('sent', sent),
    ...(refused === undefined ? [byDate('silence', late), told('reminded', reminded)] : [told('refused', refused)]),
    ...(where.regime === 'uk' ? [told('controller-complaint', controllerComplaint)] : []),
    ...(refused === undefined || where.regime === 'uk' ? [byDate('waited', ready)] : []),
  ];
}
