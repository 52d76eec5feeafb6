// One account as a backup holds it, and back: its history by the right that is exercised, since a complaint is a second record.
import { BackupAccount, type BackupRecord, type BackupStep } from './backup-schema.ts';
import type { EventType, LedgerEvent } from './event.ts';
import type { AccountRecord } from './ledger.ts';
import { checkedRecord } from './stored-account.ts';
import type { Status } from './status.ts';

type Right = BackupRecord['right'];

const ABOUT_A_COMPLAINT: ReadonlySet<EventType> = new Set(['complaint_filed', 'report_filed', 'complaint_news', 'complaint_closed']);
const RIGHTS: readonly Right[] = ['A21', 'A77', 'report'];

export function backupAccountOf({ account, events, disputed }: AccountRecord, status?: Status): BackupAccount {
  const rights = rightsOf(events);
  const recordFor = (right: Right): BackupRecord[] => {
    const steps = events.filter(({ id }) => rights.get(id) === right).map(stepOf);
    if (right === 'A21') return [{ '@type': 'Record', right, ...(status !== undefined && { status }), steps }];
    return steps.length === 0 ? [] : [{ '@type': 'Record', right, steps }];
  };
  const also = disputed && { disputed: { accounts: [...disputed.accounts], steps: disputed.events.map(stepOf) } };
  return { '@type': 'Account', ...account, records: RIGHTS.flatMap(recordFor), ...also };
}

/** Undefined for what cannot be read as a whole: half a history would be another history. */
export function recordFromBackup(value: unknown): AccountRecord | undefined {
  const read = BackupAccount.safeParse(value);
  if (!read.success) return undefined;
  const { '@type': _type, records, disputed, ...account } = read.data;
  const eventOf = ({ '@type': _step, ...event }: BackupStep): LedgerEvent => ({ ...event, accountId: account.id });
  return checkedRecord({
    account,
    events: records.flatMap(({ steps }) => steps.map(eventOf)),
    ...(disputed !== undefined && { disputed: { accounts: disputed.accounts, events: disputed.steps.map(eventOf) } }),
  });
}

/** The right each event is about. News and a decision belong to what was filed last before them; a correction stands with what it corrects. */
function rightsOf(events: readonly LedgerEvent[]): ReadonlyMap<string, Right> {
  const rights = new Map<string, Right>();
  let filed: Right = 'A77';
  for (const { id, type, corrects } of events) {
    if (type === 'complaint_filed') filed = 'A77';
    if (type === 'report_filed') filed = 'report';
    const corrected = corrects === undefined ? undefined : rights.get(corrects);
    rights.set(id, corrected ?? (ABOUT_A_COMPLAINT.has(type) ? filed : 'A21'));
  }
  return rights;
}

function stepOf({ accountId: _implied, ...event }: LedgerEvent): BackupStep {
  return { '@type': 'Step', ...event };
}
