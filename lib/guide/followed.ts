// Reads, from the accounts the person follows, what matters to a hint: which one is here, and whether anything is left to do.
import type { FollowedAccount, HintPage } from './hint-input.ts';

/** The followed account this profile is. On their own profile a person may be followed under the number of the account instead of its name. */
export function accountHere({ sighting, actor, context }: HintPage): FollowedAccount | undefined {
  const number = actor.ownProfile === 'yes' ? actor.accountId : undefined;
  const here = sighting.handle === undefined ? [] : [sighting.handle, number];
  return context.accounts.find(
    (account) =>
      (number !== undefined && number === account.platformId) ||
      here.some((handle) => handle?.toLowerCase() === account.handle.toLowerCase()),
  );
}

/**
 * On a profile, that account decides: a new account next to finished ones still has everything to do. Elsewhere, all followed
 * accounts do, Pages aside: nobody can object for a Page.
 */
export function isDoneHere(page: HintPage): boolean {
  if (page.sighting.handle !== undefined) {
    const account = accountHere(page);
    return account !== undefined && isDone(account);
  }
  const people = page.context.accounts.filter((account) => account.kind !== 'page');
  return people.length > 0 && people.every(isDone);
}

/** Nothing is left to send. */
export function isDone(account: FollowedAccount): boolean {
  switch (account.status) {
    case 'sent':
    case 'confirmed':
    case 'covered':
      return true;
    case 'todo':
    case 'form_opened':
    case 'not_eligible':
      return false;
  }
}
