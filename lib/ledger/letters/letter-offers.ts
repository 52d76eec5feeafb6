// Which letters make sense for an account today, the next one first, and from which day the others do.
import type { EventType } from '../event.ts';
import { dayOf, type Day } from '../moment.ts';
import { complaintReadyOn, insistedOn, overdueOn } from '../standing.ts';
import type { LetterCase } from './letter-case.ts';
import type { LetterKind } from './letter-of.ts';

export interface LetterOffer {
  kind: LetterKind;
  /** What it is called there: a complaint is a report in Switzerland. */
  name: LetterKind | 'report';
  /** What noting its sending tells the ledger. */
  records: EventType;
  /** Key of the one line that says why. */
  why: string;
  /** Fills it. */
  on?: Day;
  isNow: boolean;
  /** When it is not now: the day from which it is, as far as the calendar can tell. */
  from?: Day;
}

/** Empty where no letter helps: a Page, an objection that is confirmed, covered or given up. */
export function lettersFor(about: LetterCase): readonly LetterOffer[] {
  if (about.record.account.kind === 'page') return [];
  switch (about.standing.status) {
    case 'todo':
    case 'form_opened':
      return [{ kind: 'objection', name: 'objection', records: 'sent', why: 'instead-of-form', isNow: true }];
    case 'needs_review':
      return [{ kind: 'objection', name: 'objection', records: 'sent', why: 'again', isNow: true }];
    case 'action_required':
      return reply(about);
    case 'sent':
    case 'acknowledged':
    case 'extended':
    case 'overdue':
      return [...reminder(about), ...toMetaFirst(about), ...complaint(about)];
    case 'refused':
    case 'reminded':
    case 'controller_complaint':
    case 'complaint_ready':
    case 'complaint_filed':
    case 'report_filed':
      return [...toMetaFirst(about), ...complaint(about)];
    default:
      return [];
  }
}

function reply({ standing: { course } }: LetterCase): LetterOffer[] {
  return course.asked === undefined
    ? []
    : [{ kind: 'reply', name: 'reply', records: 'action_performed', why: 'asked', on: dayOf(course.asked.at), isNow: true }];
}

function reminder({ standing: { course }, where, today }: LetterCase): LetterOffer[] {
  const from = overdueOn(course);
  if (from === undefined || course.deadline === undefined) return [];
  const why = where.regime === 'ch' ? 'due-ch' : 'due';
  return [{ kind: 'reminder', name: 'reminder', records: 'reminded', why, on: course.deadline.lastDay, ...when(from, today) }];
}

/** Great Britain alone: the ICO sends back whoever has not complained to Meta. */
function toMetaFirst({ standing: { course }, where, today }: LetterCase): LetterOffer[] {
  if (where.regime !== 'uk' || course.controllerComplaint !== undefined || course.complaint !== undefined) return [];
  const from = course.refused === undefined ? insistedOn(course, where) : dayOf(course.refused.at);
  return [
    {
      kind: 'controller-complaint',
      name: 'controller-complaint',
      records: 'controller_complaint',
      why: 'meta-first',
      ...when(from, today),
    },
  ];
}

function complaint({ standing: { course }, where, today }: LetterCase): LetterOffer[] {
  const isReport = where.regime === 'ch';
  const records = isReport ? 'report_filed' : 'complaint_filed';
  const offer = { kind: 'complaint', name: isReport ? 'report' : 'complaint', records } as const;
  if (course.complaint !== undefined) return [{ ...offer, why: 'copy', on: dayOf(course.complaint.at), isNow: true }];
  const from = complaintReadyOn(course, where);
  if (from === undefined) return [{ ...offer, why: where.regime === 'uk' ? 'after-meta' : 'after-reminder', isNow: false }];
  const isRefused = course.status === 'refused' && course.refused !== undefined;
  return [{ ...offer, why: isRefused ? 'refused' : 'silence', ...when(from, today) }];
}

function when(from: Day | undefined, today: Day): Pick<LetterOffer, 'isNow' | 'from'> {
  return from !== undefined && today >= from ? { isNow: true } : { isNow: false, from };
}
