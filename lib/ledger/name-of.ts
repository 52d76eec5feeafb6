// What an account is called in a list.
import type { Account } from './account.ts';
import { recordOf, type Ledger } from './ledger.ts';

/** What the person calls it, or what Meta does. */
export function nameOf({ label, handle }: Pick<Account, 'label' | 'handle'>): string {
  return label ?? handle;
}

/** Undefined for an account that is not in the list. */
export function nameIn(ledger: Ledger, accountId: string | undefined): string | undefined {
  const record = accountId === undefined ? undefined : recordOf(ledger, accountId);
  return record && nameOf(record.account);
}
