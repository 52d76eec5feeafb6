// What two copies of the ledger do not agree on. It is shown to the person; nothing of it is ever settled by dropping something.
import type { Account } from './account.ts';
import type { LedgerEvent } from './event.ts';
import type { AccountRecord, Ledger } from './ledger.ts';
import { instantOf } from './moment.ts';

/** Each has its text under `conflict.` in assets/locales. */
export type Conflict =
  /** Added twice, on two devices: the person may say that it is the same (`same_account`). Oldest first. */
  | { kind: 'same-handle'; accounts: readonly Account[] }
  /** One entry, two descriptions. `account` is the one that is used. */
  | { kind: 'account-differs'; account: Account; others: readonly Account[] }
  /** One event, two contents. `event` is the one that counts. */
  | { kind: 'event-differs'; account: Account; event: LedgerEvent; others: readonly LedgerEvent[] };

/** In a joined ledger, what the person has already said to be one account is none. */
export function conflictsOf(ledger: Ledger): Conflict[] {
  const records = Object.values(ledger);
  return [...sameHandles(records), ...records.flatMap(differences)];
}

function sameHandles(records: readonly AccountRecord[]): Conflict[] {
  const byHandle = Map.groupBy(records, ({ account: { platform, handle } }) => `${platform} ${handle.toLowerCase()}`);
  return [...byHandle.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ kind: 'same-handle', accounts: same.map(({ account }) => account).toSorted(byAge) }));
}

function byAge(one: Account, other: Account): number {
  return instantOf(one.addedAt) - instantOf(other.addedAt) || (one.id < other.id ? -1 : 1);
}

function differences({ account, events, disputed }: AccountRecord): Conflict[] {
  if (disputed === undefined) return [];
  const accounts: Conflict[] = disputed.accounts.length === 0 ? [] : [{ kind: 'account-differs', account, others: disputed.accounts }];
  const byId = Map.groupBy(disputed.events, ({ id }) => id);
  const disputedEvents = events.flatMap((event): Conflict[] => {
    const others = byId.get(event.id);
    return others === undefined ? [] : [{ kind: 'event-differs', account, event, others }];
  });
  return [...accounts, ...disputedEvents];
}
