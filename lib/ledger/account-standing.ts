// The standing of an account among the others: a Page cannot object, and who is covered is open again when nothing covers it.
import { BEGINNING, type Course } from './course.ts';
import { byTelling, type LedgerEvent } from './event.ts';
import { jurisdictionFor } from './home.ts';
import { recordOf, type AccountRecord, type Ledger } from './ledger.ts';
import { standingOf, type Standing } from './standing.ts';
import type { ToldStatus } from './status.ts';
import type { World } from './world.ts';

type Look = (record: AccountRecord) => Standing;

const NOTHING: Standing = { status: 'todo', course: BEGINNING };
const WITHOUT_OBJECTION: ReadonlySet<ToldStatus> = new Set(['todo', 'form_opened', 'withdrawn', 'not_eligible']);

/** One account. For all of them at once: `standingsOf`. */
export function accountStandingOf(ledger: Ledger, record: AccountRecord, world: World): Standing {
  return standingWithin(ledger, record, (other) => ownStandingOf(other, world));
}

/** Every account, each history folded once however many accounts it covers. */
export function standingsOf(ledger: Ledger, world: World): ReadonlyMap<string, Standing> {
  const records = Object.values(ledger);
  const own = new Map(records.map((record) => [record.account.id, ownStandingOf(record, world)]));
  const look: Look = (record) => own.get(record.account.id) ?? NOTHING;
  return new Map(records.map((record) => [record.account.id, standingWithin(ledger, record, look)]));
}

/** Whether an objection stands behind this account that others of its Accounts Centre can share from now on. */
export function isCovering(ledger: Ledger, accountId: string, world: World): boolean {
  return isBehind(ledger, accountId, { look: (record) => ownStandingOf(record, world), seen: new Set() });
}

function ownStandingOf(record: AccountRecord, world: World): Standing {
  if (record.account.kind === 'page') return { status: 'not_eligible', course: { ...BEGINNING, status: 'not_eligible' } };
  return standingOf(record.events, jurisdictionFor(record, world), world.now);
}

function standingWithin(ledger: Ledger, record: AccountRecord, look: Look): Standing {
  const own = look(record);
  const { status, by } = own.course;
  if (status !== 'covered' || by?.coveredBy === undefined) return own;
  if (isBehind(ledger, by.coveredBy, { look, seen: new Set([record.account.id]), cover: by })) return own;
  return { status: 'todo', course: { ...own.course, status: 'todo', by: undefined } };
}

interface Behind {
  look: Look;
  seen: Set<string>;
  /** The event that says who covers: an account that left its Accounts Centre since covers nobody it left. */
  cover?: LedgerEvent;
}

/** Follows who covers whom. A ring covers nobody; a cover that names no account stands on the person's word. */
function isBehind(ledger: Ledger, accountId: string, { look, seen, cover }: Behind): boolean {
  const record = recordOf(ledger, accountId);
  if (record === undefined || seen.has(accountId)) return false;
  const { course } = look(record);
  if (cover !== undefined && course.left !== undefined && byTelling(course.left, cover) > 0) return false;
  if (course.status !== 'covered') return isObjection(course);
  const next = course.by;
  return next?.coveredBy === undefined || isBehind(ledger, next.coveredBy, { look, seen: seen.add(accountId), cover: next });
}

/** Sent and not refused: a refusal covers nobody. */
export function isObjection({ status, refused }: Course): boolean {
  return !WITHOUT_OBJECTION.has(status) && refused === undefined;
}
