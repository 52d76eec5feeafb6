// Brings what any earlier version stored to today's shape, or says that it cannot be read. It never throws and never guesses.
import { FORMAT, recordFrom, StoredAccount } from './stored-account.ts';
import type { AccountRecord } from './ledger.ts';

/** Takes what one format stored to the next. Defensive: what it is given may be damaged. */
export type Step = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** `STEPS[1]` takes format 1 to 2. Steps are added, never changed: someone's only copy may be that old. */
export const STEPS: Readonly<Record<number, Step>> = {};

export type Reading = { ok: true; record: AccountRecord } | { ok: false; why: 'unreadable' | 'newer-format' };

/** Reads a stored account of any format up to today's. */
export function readStored(stored: unknown): Reading {
  const current = migrate(stored);
  if (!current.ok) return current;
  const parsed = StoredAccount.safeParse(current.stored);
  return parsed.success ? { ok: true, record: recordFrom(parsed.data) } : { ok: false, why: 'unreadable' };
}

type Migrated = { ok: true; stored: Readonly<Record<string, unknown>> } | { ok: false; why: 'unreadable' | 'newer-format' };

const UNREADABLE = { ok: false, why: 'unreadable' } as const;

/** Runs the steps between the stored format and the wanted one. A newer format is left alone: an update will read it. */
export function migrate(stored: unknown, steps: Readonly<Record<number, Step>> = STEPS, wanted: number = FORMAT): Migrated {
  if (!isRecord(stored)) return UNREADABLE;
  const format = stored['format'];
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return UNREADABLE;
  if (format > wanted) return { ok: false, why: 'newer-format' };
  try {
    let current = stored;
    for (let from = format; from < wanted; from += 1) current = { ...stepFrom(steps, from)(current), format: from + 1 };
    return { ok: true, stored: current };
  } catch {
    return UNREADABLE;
  }
}

/** A missing step is our mistake, held by a test; at the person's place the record is set aside, not lost. */
function stepFrom(steps: Readonly<Record<number, Step>>, format: number): Step {
  const step = steps[format];
  if (step === undefined) throw new Error(`no step takes format ${format} to ${format + 1}`);
  return step;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
