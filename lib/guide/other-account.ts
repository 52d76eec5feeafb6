// Notices, before a form is sent, that the session is not the one of an account whose objection is still to be sent.
import { isDone } from './followed.ts';
import type { FollowedAccount, HintPage } from './hint-input.ts';

/** Names for the card: who is logged in, when it is one the person follows, and who still has to object. */
export interface OtherAccount {
  here?: string;
  wanted: readonly string[];
}

/** Undefined wherever there is doubt: an account whose number is not known may be the one that is logged in. */
export function otherAccountOn({ actor, context, surface, rules }: HintPage): OtherAccount | undefined {
  const isNumbered = rules.actor.ownProfile.some(({ platform, by }) => platform === surface.platform && by === 'cookie');
  const numberOf = (account: FollowedAccount): string | undefined =>
    account.platformId ?? (isNumbered ? numberIn(account.handle) : undefined);
  const people = context.accounts.filter(({ kind }) => kind !== 'page');
  const open = people.filter((account) => !isDone(account));
  if (actor.accountId === undefined || open.length === 0) return undefined;
  const here = people.find((account) => numberOf(account) === actor.accountId);
  if (here !== undefined) return isDone(here) ? { here: nameOf(here), wanted: open.map(nameOf) } : undefined;
  return people.every((account) => numberOf(account) !== undefined) ? { wanted: open.map(nameOf) } : undefined;
}

/** Where profiles have numbers for names, an account may be followed by its number. Elsewhere a name may be made of digits. */
function numberIn(handle: string): string | undefined {
  return /^\d+$/.test(handle) ? handle : undefined;
}

function nameOf({ label, handle }: FollowedAccount): string {
  return label ?? handle;
}
