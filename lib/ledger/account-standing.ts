// The status of an account among the others: a Page cannot object, and who is covered is open again when nothing covers it.
import { recordOf, type AccountRecord, type Ledger } from './ledger.ts';
import type { Moment } from './moment.ts';
import { standingOf, type Standing } from './status.ts';

/** One account. For all of them at once: `standingsOf`. */
export function accountStandingOf(ledger: Ledger, record: AccountRecord, now: Moment): Standing {
  return standingWithin(ledger, record, (other) => ownStandingOf(other, now));
}

/** Every account, each history folded once however many accounts it covers. */
export function standingsOf(ledger: Ledger, now: Moment): ReadonlyMap<string, Standing> {
  const own = new Map(Object.values(ledger).map((record) => [record.account.id, ownStandingOf(record, now)]));
  const look = (record: AccountRecord): Standing => own.get(record.account.id) ?? { status: 'todo' };
  return new Map(Object.values(ledger).map((record) => [record.account.id, standingWithin(ledger, record, look)]));
}

/** Whether an objection stands behind this account that others of its Accounts Centre can share. */
export function isCovering(ledger: Ledger, accountId: string, now: Moment): boolean {
  return isBehind(ledger, accountId, (record) => ownStandingOf(record, now), new Set());
}

function ownStandingOf({ account, events }: AccountRecord, now: Moment): Standing {
  return account.kind === 'page' ? { status: 'not_eligible' } : standingOf(events, now);
}

function standingWithin(ledger: Ledger, record: AccountRecord, look: (record: AccountRecord) => Standing): Standing {
  const own = look(record);
  const cover = own.status === 'covered' ? own.by?.coveredBy : undefined;
  if (cover === undefined || isBehind(ledger, cover, look, new Set([record.account.id]))) return own;
  return { status: 'todo' };
}

/** Follows who covers whom. A ring covers nobody; a cover that names no account stands on the person's word. */
function isBehind(ledger: Ledger, accountId: string, look: (record: AccountRecord) => Standing, seen: Set<string>): boolean {
  const record = recordOf(ledger, accountId);
  if (record === undefined || seen.has(accountId)) return false;
  const { status, by } = look(record);
  if (status === 'sent' || status === 'confirmed') return true;
  if (status !== 'covered') return false;
  return by?.coveredBy === undefined || isBehind(ledger, by.coveredBy, look, seen.add(accountId));
}
