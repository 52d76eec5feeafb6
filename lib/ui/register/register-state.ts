// What the register shows now. Every change goes through the ports and is read back: the page keeps no truth of its own.
import { type Signal, signal } from '@preact/signals';
import type { AccountDetail } from '../../ledger/account-detail.ts';
import type { Conflict } from '../../ledger/conflicts.ts';
import type { RegisterModel } from '../../ledger/register-model.ts';
import type { RegisterQuery } from '../../ledger/register-query.ts';
import type { Home, RegisterPorts } from './register-ports.ts';

/** Rows built at once, and how many more are added. Two thousand rows at once would stop an old machine. */
export const SLICE = 50;

/** A result to announce: a key, and what fills it. `count` chooses a plural form. */
export interface Announced {
  key: string;
  given?: readonly string[];
  count?: number;
}

export interface RegisterState {
  query: Signal<RegisterQuery>;
  model: Signal<RegisterModel | undefined>;
  home: Signal<Home | undefined>;
  conflicts: Signal<readonly Conflict[]>;
  today: Signal<string>;
  /** The one account that is open. */
  detail: Signal<AccountDetail | undefined>;
  selected: Signal<ReadonlySet<string>>;
  isBusy: Signal<boolean>;
  isUnanswered: Signal<boolean>;
  /** True when the browser's storage has little room left. */
  isNearlyFull: Signal<boolean>;
  said: Signal<Announced | undefined>;
  /** Place in the page → key of the sentence that says why not. */
  refused: Signal<Readonly<Record<string, string>>>;
  /** Where the focus goes after an action. A new object each time. */
  landing: Signal<{ on: string } | undefined>;
}

export function emptyRegister(today: string): RegisterState {
  return {
    query: signal({ count: SLICE }),
    model: signal(undefined),
    home: signal(undefined),
    conflicts: signal([]),
    today: signal(today),
    detail: signal(undefined),
    selected: signal(new Set<string>()),
    isBusy: signal(false),
    isUnanswered: signal(false),
    isNearlyFull: signal(false),
    said: signal(undefined),
    refused: signal({}),
    landing: signal(undefined),
  };
}

/** Reads the table, and the account that is open, anew. */
export async function loadRegister(state: RegisterState, ports: RegisterPorts): Promise<void> {
  const query = state.query.value;
  const open = state.detail.value?.row.account.id;
  state.today.value = ports.today();
  try {
    const [model, home, conflicts, detail] = await Promise.all([
      ports.model(query),
      ports.home(),
      ports.conflicts(),
      open === undefined ? undefined : ports.detail(open),
    ]);
    // A later question has its own answer: an older one that comes after it is not shown.
    if (state.query.value !== query) return;
    state.model.value = model;
    state.home.value = home;
    state.conflicts.value = conflicts;
    if (state.detail.value?.row.account.id === open) state.detail.value = detail;
    state.isUnanswered.value = false;
  } catch {
    state.isUnanswered.value = true;
  }
}
