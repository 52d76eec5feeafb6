// The shape in which one account is stored today. Another shape gets another number, a step in migrate.ts and a sample in the tests.
import * as z from 'zod/mini';
import { Account } from './account.ts';
import { compactEvent, expandEvent } from './compact-event.ts';
import { byTelling, LedgerEvent } from './event.ts';
import type { AccountRecord } from './ledger.ts';

/** Of what is stored here and of what the browser carries between devices: the integer this code writes. */
export const FORMAT = 2;

type Fields = Readonly<Record<string, unknown>>;

/** As it lies in storage: events in their short form. */
export interface StoredAccount {
  format: typeof FORMAT;
  account: Account;
  events: readonly Fields[];
  disputed?: { accounts: readonly Account[]; events: readonly Fields[] };
}

const Short = z.record(z.string(), z.unknown());
const Stored = z.strictObject({
  format: z.literal(FORMAT),
  account: z.looseObject({ id: z.string() }),
  events: z.array(Short),
  disputed: z.optional(z.strictObject({ accounts: z.array(z.unknown()), events: z.array(Short) })),
});

/** One account with its history, whole and checked. Whatever comes from outside ends here. */
export const CheckedRecord = z
  .strictObject({
    account: Account,
    events: z.array(LedgerEvent),
    disputed: z.optional(z.strictObject({ accounts: z.array(Account), events: z.array(LedgerEvent) })),
  })
  .check(
    z.refine(
      ({ account, events, disputed }) =>
        [...events, ...(disputed?.events ?? [])].every((event) => event.accountId === account.id) &&
        (disputed?.accounts ?? []).every(({ id }) => id === account.id),
    ),
  );

export function storedAccountOf({ account, events, disputed }: AccountRecord): StoredAccount {
  const short = { format: FORMAT, account, events: events.map(compactEvent) } as const;
  return disputed === undefined
    ? short
    : { ...short, disputed: { accounts: disputed.accounts, events: disputed.events.map(compactEvent) } };
}

/** Undefined for what this code cannot have written. */
export function recordFrom(stored: unknown): AccountRecord | undefined {
  const read = Stored.safeParse(stored);
  if (!read.success) return undefined;
  const { account, events, disputed } = read.data;
  const whole = (short: Fields): Fields => expandEvent(short, account.id);
  return checkedRecord({
    account,
    events: events.map(whole),
    ...(disputed !== undefined && { disputed: { accounts: disputed.accounts, events: disputed.events.map(whole) } }),
  });
}

/** In the order of telling. */
export function checkedRecord(record: unknown): AccountRecord | undefined {
  const read = CheckedRecord.safeParse(record);
  return read.success ? { ...read.data, events: read.data.events.toSorted(byTelling) } : undefined;
}
