// What an event leaves behind in the course of an objection, besides the status it leads to.
import { answerDeadlineOf, extended, paused } from './answer-deadline.ts';
import type { Course } from './course.ts';
import type { LedgerEvent } from './event.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { dayOf } from './moment.ts';

/** Undefined when the event has no effect after all: a delay that was announced after the first month is none. */
export function noteOf(course: Course, event: LedgerEvent, where: Jurisdiction): Course | undefined {
  switch (event.type) {
    case 'sent':
      return { ...anew(course), sent: event, deadline: answerDeadlineOf(event.receivedOn ?? dayOf(event.at), where) };
    case 'reopened':
    case 'not_eligible':
      return anew(course);
    case 'covered':
      return { ...anew(course), checked: event };
    case 'acknowledged':
      return { ...course, heard: event };
    case 'confirmed':
      return { ...course, heard: event, checked: event, asked: undefined, doubt: undefined, refused: undefined };
    case 'action_required':
      // Asked twice before an answer: the clock stood still from the first question on.
      return { ...course, heard: event, asked: course.asked ?? event };
    case 'action_performed':
      return answered(course, event, where);
    case 'extended':
      return prolonged(course, event, where);
    case 'refused':
      return { ...course, heard: event, refused: event, asked: undefined };
    case 'reminded':
      return { ...course, reminded: event, asked: undefined };
    case 'controller_complaint':
      return { ...course, controllerComplaint: event, asked: undefined };
    case 'complaint_filed':
    case 'report_filed':
      return { ...course, complaint: event, news: undefined, closed: undefined, asked: undefined };
    case 'complaint_news':
      return { ...course, news: event };
    case 'complaint_closed':
      return { ...course, closed: event, checked: event, doubt: undefined };
    case 'email_changed':
      return doubted(course, event);
    case 'left_accounts_centre':
      return course.status === 'covered' ? { ...anew(course), left: event } : { ...doubted(course, event), left: event };
    case 'reviewed':
      return { ...course, checked: event, doubt: undefined };
    case 'form_opened':
    case 'withdrawn':
    case 'moved':
    case 'same_account':
    case 'noted':
    case 'corrected':
      return course;
  }
}

/** Nothing of the old objection counts for a new one, but what the account left stays left. */
function anew({ status, by, left, idle }: Course): Course {
  return { status, by, left, idle };
}

function answered(course: Course, event: LedgerEvent, where: Jurisdiction): Course {
  const { asked, deadline } = course;
  if (asked === undefined || deadline === undefined) return { ...course, asked: undefined };
  return { ...course, asked: undefined, deadline: paused(deadline, dayOf(asked.at), dayOf(event.at), where) };
}

function prolonged(course: Course, event: LedgerEvent, where: Jurisdiction): Course | undefined {
  const deadline = course.deadline && extended(course.deadline, dayOf(event.at), where);
  return deadline && { ...course, heard: event, deadline };
}

/** What happened before the objection was sent or last checked does not make it doubtful. */
function doubted(course: Course, event: LedgerEvent): Course {
  const since = course.checked ?? course.sent;
  return since !== undefined && dayOf(event.at) < dayOf(since.at) ? course : { ...course, doubt: event };
}
