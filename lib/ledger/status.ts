// The states of an objection: what can be told, and what only the calendar can add. Labels: `status.<id>` in assets/locales.

/** What a history by itself can lead to. */
export const TOLD_STATUSES = [
  'todo',
  'form_opened',
  'sent',
  'acknowledged',
  'confirmed',
  'action_required',
  'extended',
  'refused',
  'reminded',
  'controller_complaint',
  'complaint_filed',
  'report_filed',
  'complaint_closed',
  'covered',
  'withdrawn',
  'not_eligible',
] as const;

/** What is computed from the history and the present day, and never stored. */
export const COMPUTED_STATUSES = ['overdue', 'complaint_ready', 'needs_review'] as const;

export const STATUSES = [...TOLD_STATUSES, ...COMPUTED_STATUSES] as const;

export type ToldStatus = (typeof TOLD_STATUSES)[number];
export type Status = (typeof STATUSES)[number];

/**
 * What a page of Meta's has to know of an account: whether its objection is still to be sent. An objection to be checked again may have to
 * be sent again, so the form is the right place to be.
 */
export function simpleStatusOf(status: Status): 'todo' | 'form_opened' | 'sent' | 'confirmed' | 'covered' | 'not_eligible' {
  switch (status) {
    case 'needs_review':
      return 'todo';
    // Given up by the person: no hint asks for it, none says that it is done.
    case 'withdrawn':
      return 'not_eligible';
    case 'todo':
    case 'form_opened':
    case 'confirmed':
    case 'covered':
    case 'not_eligible':
      return status;
    default:
      return 'sent';
  }
}
