// Brings what any earlier version stored to today's shape, or says that it cannot be read. It never throws and never guesses.
import { compactEvent } from './compact-event.ts';
import type { AccountRecord } from './ledger.ts';
import { FORMAT, recordFrom } from './stored-account.ts';

/** Takes what one format stored to the next. Defensive: what it is given may be damaged. */
export type Step = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** `STEPS[1]` takes format 1 to 2. Steps are added, never changed: someone's only copy may be that old. */
export const STEPS: Readonly<Record<number, Step>> = {
  // 0.1.0 wrote events with all their keys: they took three times the room.
  1: ({ account, events, ...more }) => ({ ...more, account, events: list(events).map((event) => compactEvent(whole(event, account))) }),
};

export type Reading = { ok: true; record: AccountRecord } | { ok: false; why: 'unreadable' | 'newer-format' };

/** Reads a stored account of any format up to today's. */
export function readStored(stored: unknown): Reading {
  const current = migrate(stored);
  if (!current.ok) return current;
  const record = readNow(current.stored);
  return record === undefined ? UNREADABLE : { ok: true, record };
}

type Migrated = { ok: true; stored: Readonly<Record<string, unknown>> } | { ok: false; why: 'unreadable' | 'newer-format' };

const UNREADABLE = { ok: false, why: 'unreadable' } as const;

/** A short form that cannot be spelled out throws: it is as unreadable as the rest. */
function readNow(stored: unknown): AccountRecord | undefined {
  try {
    return recordFrom(stored);
  } catch {
    return undefined;
  }
}

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

/** What the short form leaves out must have been there, and must have said what is now implied. */
function whole(event: Readonly<Record<string, unknown>>, account: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(account) || event['accountId'] !== account['id']) throw new Error('an event of another account');
  if (event['source'] === undefined || event['recordedAt'] === undefined) throw new Error('half an event');
  return event;
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value) || !value.every(isRecord)) throw new Error('no list of events');
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
