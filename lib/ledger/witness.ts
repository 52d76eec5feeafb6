// What a page seen by the guide says about the ledger. It proposes; the background decides, and for `sent` the person does first.
import type { Sighting } from '../guide/sighting.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { AccountKind } from './account.ts';
import { isOpen } from './is-open.ts';
import type { Status } from './status.ts';

/** Who is acting on the page, as far as it can be told. */
export interface WitnessedActor {
  accountId?: string;
  pageId?: string;
  handle?: string;
}

/** An account of the page's platform, as the guide knows it. */
export interface WitnessAccount {
  id: string;
  handle: string;
  /** Number of the session it was followed in, when it is known. */
  platformId?: string;
  kind: AccountKind;
  status: Status;
}

export interface Witnessed {
  accountId: string;
  type: 'form_opened' | 'sent';
  form?: string;
}

/** Only an objection form tells anything, and only when it is clear whose it is: one wrong tick is worse than none. */
export function witness(
  sighting: Sighting,
  actor: WitnessedActor,
  accounts: readonly WitnessAccount[],
  rules: RuleSet,
): Witnessed | undefined {
  // A Page cannot fill the form in, so what it sees is nobody's objection.
  if (rules.surfaces[sighting.surface]?.role !== 'goal' || actor.pageId !== undefined) return undefined;
  const account = accountOf(
    sighting,
    actor,
    accounts.filter(({ kind }) => kind !== 'page'),
  );
  if (account === undefined || !isOpen(account.status)) return undefined;
  const type = sighting.confirmation === undefined ? 'form_opened' : 'sent';
  // Already known to be open: a reload is not news.
  if (type === 'form_opened' && account.status === 'form_opened') return undefined;
  return { accountId: account.id, type, form: sighting.form };
}

/** By what the page shows of the account; failing that, the only open one it can be. */
function accountOf(sighting: Sighting, actor: WitnessedActor, accounts: readonly WitnessAccount[]): WitnessAccount | undefined {
  const shown = [sighting.handle, actor.handle, actor.accountId].flatMap((name) => name?.toLowerCase() ?? []);
  const named = accounts.filter(({ handle, platformId }) =>
    [handle, platformId].some((name) => name !== undefined && shown.includes(name.toLowerCase())),
  );
  if (named.length > 0) return only(named);
  const possible = accounts.filter((account) => isOpen(account.status) && !isSomeoneElse(account, actor));
  const opened = possible.filter(({ status }) => status === 'form_opened');
  return only(possible) ?? (sighting.confirmation === undefined ? undefined : only(opened));
}

/** An account whose number is known is not the one whose session shows another number. */
function isSomeoneElse({ handle, platformId }: WitnessAccount, { accountId }: WitnessedActor): boolean {
  const number = platformId ?? (/^\d+$/.test(handle) ? handle : undefined);
  return accountId !== undefined && number !== undefined && number !== accountId;
}

function only<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
