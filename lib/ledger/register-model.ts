// What the register shows: all accounts in a table, filtered and sorted as the person asks, cut to the rows in sight.
import type { LedgerPlatform } from './account.ts';
import { accountRowOf, type AccountRow } from './account-row.ts';
import type { Ledger } from './ledger.ts';
import { lineUpOf, type Line } from './line-up.ts';
import { ordered } from './register-order.ts';
import { isWanted, type RegisterQuery } from './register-query.ts';
import type { Status } from './status.ts';
import type { World } from './world.ts';

export interface RegisterModel {
  rows: readonly AccountRow[];
  /** How many accounts pass the filters. */
  matching: number;
  /** How many there are. */
  all: number;
  /** What the filters can offer, over all accounts: each value with its number. */
  statuses: readonly Counted<Status>[];
  platforms: readonly Counted<LedgerPlatform>[];
  /** `''` stands for accounts without a holder. */
  holders: readonly Counted<string>[];
}

export interface Counted<Value> {
  value: Value;
  count: number;
}

/** Only the rows asked for are built; the rest is folded, filtered and put in order. */
export function registerModelOf(ledger: Ledger, query: RegisterQuery, world: World): RegisterModel {
  const lines = lineUpOf(ledger, world);
  const wanted = lines.filter((line) => isWanted(line, query));
  const from = query.from ?? 0;
  return {
    rows: ordered(wanted, query, world)
      .slice(from, query.count === undefined ? undefined : from + query.count)
      .map((line) => accountRowOf(ledger, line, world)),
    matching: wanted.length,
    all: lines.length,
    statuses: counted(lines, ({ standing }) => standing.status),
    platforms: counted(lines, ({ record }) => record.account.platform),
    holders: counted(lines, ({ record }) => record.account.holder ?? ''),
  };
}

function counted<Value extends string>(lines: readonly Line[], valueOf: (line: Line) => Value): Counted<Value>[] {
  const counts = new Map<Value, number>();
  for (const line of lines) counts.set(valueOf(line), (counts.get(valueOf(line)) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((one, other) => (one.value < other.value ? -1 : 1));
}
