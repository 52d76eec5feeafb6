// What an account is called in a list.
import type { Account } from './account.ts';

/** What the person calls it, or what Meta does. */
export function nameOf({ label, handle }: Pick<Account, 'label' | 'handle'>): string {
  return label ?? handle;
}
