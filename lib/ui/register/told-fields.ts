// What is asked of each kind of event beside its day and a note, and who the event comes from.
import type { EventType } from '../../ledger/event.ts';

export type ToldField = 'channel' | 'receivedOn' | 'reason' | 'authority' | 'reference' | 'outcome' | 'country' | 'coveredBy' | 'sameAs';

/** Everything else asks for nothing more. */
const FIELDS: Partial<Record<EventType, readonly ToldField[]>> = {
  sent: ['channel', 'receivedOn'],
  action_performed: ['channel'],
  reminded: ['channel'],
  controller_complaint: ['channel', 'reference'],
  complaint_filed: ['authority', 'reference', 'channel'],
  report_filed: ['authority', 'reference', 'channel'],
  action_required: ['reason'],
  extended: ['reason'],
  refused: ['reason'],
  complaint_closed: ['outcome'],
  covered: ['coveredBy'],
  moved: ['country'],
  same_account: ['sameAs'],
};

export function fieldsOf(type: EventType): readonly ToldField[] {
  return FIELDS[type] ?? [];
}

/** The choices are grouped by who has said or done it. */
export const VOICES = ['user', 'controller', 'authority', 'account'] as const;

export const CHANNELS = ['form', 'portal', 'email', 'letter'] as const;
export const OUTCOMES = ['upheld', 'rejected', 'other'] as const;

const REASONS_OF: Partial<Record<EventType, readonly string[]>> = {
  action_required: ['identity', 'information', 'other'],
  extended: ['complexity', 'volume', 'other'],
};

export function reasonsOf(type: EventType): readonly string[] {
  return REASONS_OF[type] ?? ['overriding-grounds', 'unfounded', 'excessive', 'identity', 'other'];
}

const OF_META: readonly EventType[] = ['acknowledged', 'confirmed', 'action_required', 'extended', 'refused'];
const OF_AN_AUTHORITY: readonly EventType[] = ['complaint_news', 'complaint_closed'];
const OF_THE_ACCOUNT: readonly EventType[] = [
  'covered',
  'not_eligible',
  'email_changed',
  'left_accounts_centre',
  'reviewed',
  'same_account',
  'moved',
  'noted',
];

export function voiceOf(type: EventType): (typeof VOICES)[number] {
  if (OF_META.includes(type)) return 'controller';
  if (OF_AN_AUTHORITY.includes(type)) return 'authority';
  return OF_THE_ACCOUNT.includes(type) ? 'account' : 'user';
}
