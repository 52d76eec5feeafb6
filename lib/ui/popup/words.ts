// What a component needs to speak: sentences by key, dates in words.
import type { Account } from '../../ledger/account.ts';
import type { Formats } from '../format.ts';
import type { Translate } from '../translate.ts';

export interface Words extends Formats {
  t: Translate;
}

/** What the person calls it, or its handle. */
export function nameOf(account: Pick<Account, 'label' | 'handle'>): string {
  return account.label ?? account.handle;
}
