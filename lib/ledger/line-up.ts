// Every account with its standing, in the order a list shows them: what a model is cut from, row by row.
import { standingsOf } from './account-standing.ts';
import { BEGINNING } from './course.ts';
import type { AccountRecord, Ledger } from './ledger.ts';
import { nameOf } from './name-of.ts';
import type { Standing } from './standing.ts';
import { isOpen } from './is-open.ts';
import type { Status } from './status.ts';
import type { World } from './world.ts';

export interface Line {
  record: AccountRecord;
  standing: Standing;
}

// One order on every machine, whatever its language; « IG 10 » comes after « IG 9 ».
const ALPHABET = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Those that ask for something first, those nobody can object for last; within each by platform, then by name. */
export function lineUpOf(ledger: Ledger, world: World): Line[] {
  const standings = standingsOf(ledger, world);
  return Object.values(ledger)
    .map((record) => ({ record, standing: standings.get(record.account.id) ?? { status: 'todo' as const, course: BEGINNING } }))
    .toSorted((one, other) => rank(one.standing.status) - rank(other.standing.status) || byName(one.record, other.record));
}

export function byName({ account: one }: AccountRecord, { account: other }: AccountRecord): number {
  return (
    ALPHABET.compare(one.platform, other.platform) || ALPHABET.compare(nameOf(one), nameOf(other)) || ALPHABET.compare(one.id, other.id)
  );
}

const PRESSING: ReadonlySet<Status> = new Set(['action_required', 'overdue', 'complaint_ready', 'needs_review']);

function rank(status: Status): number {
  if (isOpen(status)) return 0;
  if (PRESSING.has(status)) return 1;
  return status === 'not_eligible' ? 3 : 2;
}
