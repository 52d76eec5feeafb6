// Accounts that an organisation asks its people to follow: their entry bears the same name on every device, so that copies agree about it.
import type { Account } from './account.ts';

const PREFIX = 'organisation-';
/** The same everywhere, because the entry is: when a device first read the policy says nothing about the account. */
const ALWAYS = '2000-01-01T00:00:00.000Z';

/** `sum`: a SHA-256 in hexadecimal, of whatever is given. */
export async function organisationAccount(
  account: Omit<Account, 'id' | 'addedAt'>,
  sum: (text: string) => Promise<string>,
): Promise<Account> {
  const key = `${account.platform} ${account.handle.toLowerCase()}`;
  return { ...account, id: `${PREFIX}${(await sum(key)).slice(0, 32)}`, addedAt: ALWAYS };
}

/** True of an entry that a policy began; an account the person already followed stays theirs. */
export function isFromOrganisation({ id }: Pick<Account, 'id'>): boolean {
  return id.startsWith(PREFIX);
}
