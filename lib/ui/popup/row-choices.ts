// What can be pressed for one account: the events that most likely come next, and the others under « Autre situation ».
import type { EventType } from '../../ledger/event.ts';
import type { PopupRow } from '../../ledger/popup-model.ts';

export type Choice = 'guide' | EventType;

/** The likely next events of each next line, the first one first. */
const LIKELY: Record<PopupRow['next'], readonly Choice[]> = {
  'guide-me': ['guide', 'sent'],
  'confirm-sent': ['sent', 'guide'],
  'watch-mail': ['confirmed', 'acknowledged', 'refused'],
  'check-mail': ['confirmed', 'acknowledged', 'refused'],
  'wait-answer': ['confirmed', 'refused'],
  'wait-answer-ch': ['confirmed', 'refused'],
  'answer-meta': ['action_performed', 'confirmed', 'refused'],
  remind: ['reminded', 'confirmed', 'refused'],
  'remind-ch': ['reminded', 'confirmed', 'refused'],
  'wait-after-reminder': ['confirmed', 'refused'],
  'complain-to-meta': ['controller_complaint', 'confirmed'],
  'wait-controller': ['confirmed', 'refused'],
  complain: ['complaint_filed', 'confirmed'],
  report: ['report_filed', 'confirmed'],
  'date-sending': ['sent'],
  'wait-authority': ['complaint_news', 'complaint_closed', 'confirmed'],
  'ask-news': ['complaint_news', 'complaint_closed', 'confirmed'],
  'keep-decision': [],
  'keep-proof': [],
  'object-again': ['guide', 'sent'],
  'review-centre': ['reviewed', 'guide'],
  'review-policy': ['reviewed', 'guide'],
  'review-year': ['reviewed', 'guide'],
  'take-up-again': ['reopened'],
  'page-checklist': [],
  nothing: [],
};

/** What may happen too, in the order in which it usually does. The rest is told in the register, with its particulars. */
const RARER: readonly Choice[] = [
  'acknowledged',
  'action_required',
  'extended',
  'refused',
  'reminded',
  'confirmed',
  'covered',
  'email_changed',
  'left_accounts_centre',
  'withdrawn',
  'reopened',
];

export interface RowChoices {
  likely: readonly Choice[];
  rarer: readonly Choice[];
}

/** Only what the ledger takes. `canBeCovered`: whether another account carries an objection. */
export function choicesOf({ next, may, guideAddress }: PopupRow, canBeCovered: boolean): RowChoices {
  const isPossible = (choice: Choice): boolean => {
    if (choice === 'guide') return guideAddress !== undefined;
    return may.includes(choice) && (choice !== 'covered' || canBeCovered);
  };
  const likely = LIKELY[next].filter(isPossible);
  return { likely, rarer: RARER.filter((choice) => isPossible(choice) && !likely.includes(choice)) };
}
