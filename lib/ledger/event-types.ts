// Every kind of thing that can happen to an account, as plain words: components need them without the parser.
// Their labels: `event.<type>` in assets/locales.

export const EVENT_TYPES = [
  // The person's own steps.
  'form_opened',
  'sent',
  'action_performed',
  'reminded',
  /** Great Britain: the complaint to Meta itself, before the one to the ICO. */
  'controller_complaint',
  'complaint_filed',
  /** Switzerland: a report to the FDPIC, which is no complaint. */
  'report_filed',
  'withdrawn',
  'reopened',
  // What Meta wrote.
  'acknowledged',
  'confirmed',
  'action_required',
  'extended',
  'refused',
  // What an authority wrote.
  'complaint_news',
  'complaint_closed',
  // What the person says of the account.
  'covered',
  'not_eligible',
  'email_changed',
  'left_accounts_centre',
  /** Checked again: what holds still holds. */
  'reviewed',
  /** Another entry of the ledger is this account too: their histories are read as one. `sameAs` names it. */
  'same_account',
  /** The holder lives in another country now. */
  'moved',
  /** A note or a piece of evidence, without effect on the status. */
  'noted',
  /** Takes an earlier event out of the fold: undo, or a mistake put right. `corrects` names it. */
  'corrected',
] as const;

type EventType = (typeof EVENT_TYPES)[number];
type Source = 'user' | 'controller' | 'authority';

const META_WRITES: ReadonlySet<EventType> = new Set(['acknowledged', 'confirmed', 'action_required', 'extended', 'refused']);
const AUTHORITY_WRITES: ReadonlySet<EventType> = new Set(['complaint_news', 'complaint_closed']);

/** On whose word an event of this kind rests when the person writes it down: a confirmation is Meta's word, a sending is theirs. */
export function wordOf(type: EventType): Source {
  if (META_WRITES.has(type)) return 'controller';
  return AUTHORITY_WRITES.has(type) ? 'authority' : 'user';
}
