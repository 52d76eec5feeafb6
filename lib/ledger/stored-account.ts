// The shape in which one account is stored today. Another shape gets another number, a step in migrate.ts and a sample in the tests.
import * as z from 'zod/mini';
import { Account } from './account.ts';
import { byTelling, LedgerEvent } from './event.ts';
import type { AccountRecord } from './ledger.ts';

/** Of what is stored, of a backup and of a merge: the integer this code writes. */
export const FORMAT = 1;

export const StoredAccount = z
  .strictObject({ format: z.literal(FORMAT), account: Account, events: z.array(LedgerEvent) })
  .check(z.refine(({ account, events }) => events.every((event) => event.accountId === account.id)));

export type StoredAccount = z.infer<typeof StoredAccount>;

export function storedAccountOf({ account, events }: AccountRecord): StoredAccount {
  return { format: FORMAT, account, events: [...events] };
}

export function recordFrom({ account, events }: StoredAccount): AccountRecord {
  return { account, events: events.toSorted(byTelling) };
}
