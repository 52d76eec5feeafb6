// What may follow what. Anything else is refused when told, and without effect when it comes with another copy.
import type { EventType } from './event.ts';
import type { Status, ToldStatus } from './status.ts';

type Row = Readonly<Partial<Record<EventType, ToldStatus>>>;

/** Once an objection is out there: Meta may answer, the person may insist, complain, give up or begin again. */
const AFTER_SENDING: Row = {
  confirmed: 'confirmed',
  action_required: 'action_required',
  refused: 'refused',
  reminded: 'reminded',
  controller_complaint: 'controller_complaint',
  complaint_filed: 'complaint_filed',
  report_filed: 'report_filed',
  withdrawn: 'withdrawn',
  reopened: 'todo',
};

const BEFORE_SENDING: Row = {
  form_opened: 'form_opened',
  sent: 'sent',
  confirmed: 'confirmed',
  covered: 'covered',
  not_eligible: 'not_eligible',
  withdrawn: 'withdrawn',
};

/** What is said of an account in this state without moving it. */
function staying(status: ToldStatus, ...also: readonly EventType[]): Row {
  const types: readonly EventType[] = ['email_changed', 'left_accounts_centre', 'reviewed', 'noted', 'moved', 'same_account', ...also];
  return Object.fromEntries(types.map((type) => [type, status]));
}

function onlyNotesIn(status: ToldStatus): Row {
  return { noted: status, moved: status, same_account: status };
}

/**
 * The whole machine. Rows are states; `needs_review` has a row of its own because an objection that must be checked may be sent again. The
 * other computed states, `overdue` and `complaint_ready`, take what the state they come from takes.
 *
 * - `todo`: nothing is known to be sent. DPV 2.3 `dpv:ActivityPlanned`. GDPR 21(1): « at any time », so no date closes it.
 * - `form_opened`: the form was seen, or the person says so. `dpv:ActivityOngoing`. After 24 hours it is `todo` again.
 * - `sent`: the person says when. `dpv:RequestInitiated`; starts the month of GDPR 12(3).
 * - `acknowledged`: an automatic e-mail without a decision. `dpv:RequestAcknowledged`. The month goes on.
 * - `confirmed`: Meta's e-mail accepts the objection. `dpv:RequestAccepted`. The best anyone outside Meta can see: never « fulfilled ».
 * - `action_required`: Meta asks for something, GDPR 12(6). `dpv:RequestRequiresAction`; answered by `action_performed`
 *   (`dpv:RequestRequiredActionPerformed`), which leads back to `sent` with the days in between noted on the clock.
 * - `extended`: announced within the first month, GDPR 12(3): three months in all. `dpv:RequestActionDelayed`. Announced later it is a note.
 * - `refused`: Meta says no, GDPR 12(4). `dpv:RequestRejected`. The complaint is possible at once.
 * - `overdue` (computed): no answer by the end of the month, GDPR 12(3) and 12(4). `dpv:RequestUnfulfilled`.
 * - `reminded`: the person asked again. `dpv:RequestStatusQuery`. Fourteen days are left to Meta: a convention, not a law.
 * - `controller_complaint`: Great Britain, Data (Use and Access) Act 2025 s. 103: Meta first, then the ICO. An activity of its own.
 * - `complaint_ready` (computed): a dated sending, and a refusal or an expiry. GDPR 77. No DPV term.
 * - `complaint_filed`: a second record for the right `eu-gdpr:A77`, `dpv:RequestInitiated`. News are due after three months, GDPR 78(2).
 * - `report_filed`: the same in Switzerland, where it is a report to the FDPIC and makes nobody a party.
 * - `complaint_closed`: the authority's letter. `dpv:RequestFulfilled` or `dpv:RequestRejected` on that second record.
 * - `covered`: the objection of an account of the same Accounts Centre is applied to it, on the person's word. `dcterms:isPartOf`.
 * - `withdrawn`: the person gives it up. `dpv:ActivityHalted`.
 * - `not_eligible`: a Page or an organisation; GDPR 4(1) knows natural persons only. No DPV term.
 * - `needs_review` (computed): another e-mail address, out of the Accounts Centre, a new policy, or twelve months. `dpv:RequestStatusQuery`.
 */
export const NEXT: Readonly<Record<ToldStatus | Extract<Status, 'needs_review'>, Row>> = {
  todo: { ...onlyNotesIn('todo'), ...BEFORE_SENDING },
  form_opened: { ...onlyNotesIn('form_opened'), ...BEFORE_SENDING },
  sent: { ...staying('sent'), ...AFTER_SENDING, acknowledged: 'acknowledged', extended: 'extended' },
  acknowledged: { ...staying('acknowledged'), ...AFTER_SENDING, extended: 'extended' },
  action_required: { ...staying('action_required', 'acknowledged', 'extended'), ...AFTER_SENDING, action_performed: 'sent' },
  extended: { ...staying('extended', 'acknowledged'), ...AFTER_SENDING },
  // A refusal may be answered with another objection: it has a month of its own.
  refused: { ...staying('refused'), ...AFTER_SENDING, refused: undefined, reminded: undefined, sent: 'sent' },
  reminded: { ...staying('reminded', 'acknowledged', 'extended'), ...AFTER_SENDING },
  controller_complaint: {
    ...staying('controller_complaint', 'acknowledged', 'extended'),
    ...AFTER_SENDING,
    reminded: undefined,
    controller_complaint: undefined,
  },
  complaint_filed: {
    ...staying('complaint_filed', 'acknowledged', 'extended', 'refused', 'complaint_news'),
    confirmed: 'confirmed',
    complaint_closed: 'complaint_closed',
    withdrawn: 'withdrawn',
    reopened: 'todo',
  },
  report_filed: {
    ...staying('report_filed', 'acknowledged', 'extended', 'refused', 'complaint_news'),
    confirmed: 'confirmed',
    complaint_closed: 'complaint_closed',
    withdrawn: 'withdrawn',
    reopened: 'todo',
  },
  complaint_closed: { ...staying('complaint_closed'), sent: 'sent', confirmed: 'confirmed', withdrawn: 'withdrawn', reopened: 'todo' },
  // Meta may confirm while the authority still has the complaint: its letters go on.
  confirmed: {
    ...staying('confirmed', 'complaint_news', 'complaint_closed'),
    refused: 'refused',
    withdrawn: 'withdrawn',
    reopened: 'todo',
  },
  covered: {
    ...staying('covered'),
    sent: 'sent',
    confirmed: 'confirmed',
    covered: 'covered',
    left_accounts_centre: 'todo',
    withdrawn: 'withdrawn',
    reopened: 'todo',
  },
  withdrawn: { ...onlyNotesIn('withdrawn'), reopened: 'todo' },
  not_eligible: { ...onlyNotesIn('not_eligible'), reopened: 'todo' },
  needs_review: { sent: 'sent', confirmed: 'confirmed', covered: 'covered', reopened: 'todo' },
};

/** Said of an account without leading anywhere: the status and its day stay as they were. */
const STAYING: ReadonlySet<EventType> = new Set(['email_changed', 'left_accounts_centre', 'reviewed', 'noted', 'moved', 'complaint_news']);

/** Whether an event that leads from a status to the same one begins it again (a form opened twice) or leaves it as it was. */
export function isStaying(type: EventType, from: ToldStatus, to: ToldStatus): boolean {
  return from === to && (STAYING.has(type) || type !== to);
}
