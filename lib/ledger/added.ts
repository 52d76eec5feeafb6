// Takes what was decided on the ledger as it is read back to the ledger as it is stored: both only ever grow.
import { byTelling, type LedgerEvent } from './event.ts';
import { recordOf, withRecord, type AccountRecord, type Ledger } from './ledger.ts';

/** `stored` with the accounts and events that `after` has and `before` has not. A correction goes to the entry that holds what it corrects. */
export function withAdded(stored: Ledger, before: Ledger, after: Ledger): Ledger {
  let next = stored;
  for (const record of Object.values(after)) {
    const known = recordOf(before, record.account.id);
    if (known === record) continue;
    if (known === undefined) next = withRecord(next, record);
    else for (const event of newIn(record, known)) next = withEvent(next, event);
  }
  return next;
}

function newIn(record: AccountRecord, known: AccountRecord): LedgerEvent[] {
  const ids = new Set(known.events.map(({ id }) => id));
  return record.events.filter(({ id }) => !ids.has(id));
}

function withEvent(stored: Ledger, event: LedgerEvent): Ledger {
  const holder = event.corrects === undefined ? undefined : holderOf(stored, event.corrects, event.accountId);
  const record = holder ?? recordOf(stored, event.accountId);
  if (record === undefined) throw new Error('an event of an account that is not stored');
  const added = { ...event, accountId: record.account.id };
  return withRecord(stored, { ...record, events: [...record.events, added].toSorted(byTelling) });
}

/** The entry in which an event stands; the account's own is asked first, for two damaged copies may share an id. */
function holderOf(stored: Ledger, eventId: string, accountId: string): AccountRecord | undefined {
  const holds = (record: AccountRecord | undefined): boolean => record?.events.some(({ id }) => id === eventId) === true;
  const own = recordOf(stored, accountId);
  return holds(own) ? own : Object.values(stored).find(holds);
}
