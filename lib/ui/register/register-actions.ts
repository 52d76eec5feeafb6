// What the controls of the register do: ask, read back, say what happened, and put the focus where the person goes on.
import type { Account } from '../../ledger/account.ts';
import type { RegisterQuery } from '../../ledger/register-query.ts';
import type { Outcome } from '../popup/popup-ports.ts';
import { nameOf } from '../popup/words.ts';
import type { RegisterPorts, Telling } from './register-ports.ts';
import { forgive, refuse } from '../popup/refusals.ts';
import { type Announced, loadRegister, type RegisterState, SLICE } from './register-state.ts';
import { sayItIsTheSame } from './say-it-is-the-same.ts';

export type SortKey = NonNullable<RegisterQuery['sort']>;

export interface RegisterActions {
  filter(part: Pick<RegisterQuery, 'statuses' | 'platforms' | 'holders' | 'text'>): Promise<void>;
  /** The same column twice turns it round. */
  sortBy(by: SortKey): Promise<void>;
  showMore(): Promise<void>;
  select(accountId: string, isOn: boolean): void;
  /** All rows in sight, or none. */
  selectShown(isOn: boolean): void;
  sendAll(day: string): Promise<boolean>;
  open(accountId: string): Promise<void>;
  close(): void;
  /** True when it was kept: the form may close. A refusal is said at the place that asked. */
  tell(event: Telling, at?: string): Promise<boolean>;
  /** Entries that were added twice are one account from now on: the first one stays in sight, the others lend it their histories. */
  sayItIsTheSame(accounts: readonly Account[]): Promise<void>;
  setCountry(country: string | undefined): Promise<void>;
  saveQuarantine(): Promise<void>;
  retry(): Promise<void>;
}

export function registerActionsOf(state: RegisterState, ports: RegisterPorts): RegisterActions {
  const ask = (part: Partial<RegisterQuery>): Promise<void> => {
    state.query.value = { ...state.query.value, ...part };
    return loadRegister(state, ports);
  };
  return {
    filter: async (part) => {
      await ask({ ...part, count: SLICE });
      state.said.value = { key: 'register.shown', count: state.model.value?.matching ?? 0 };
    },
    sortBy: (by) => {
      const { sort, descending = false } = state.query.value;
      return ask({ sort: by, descending: sort === by && !descending, count: SLICE });
    },
    showMore: () => showMore(state, ask),
    select: (id, isOn) => {
      const selected = new Set(state.selected.value);
      if (isOn) selected.add(id);
      else selected.delete(id);
      state.selected.value = selected;
    },
    selectShown: (isOn) => {
      state.selected.value = new Set(isOn ? state.model.value?.rows.map(({ account }) => account.id) : []);
    },
    sendAll: (day) => sendAll(state, ports, day),
    open: async (id) => {
      state.detail.value = await ports.detail(id).catch(() => undefined);
      state.landing.value = { on: 'detail' };
    },
    close: () => {
      const id = state.detail.value?.row.account.id;
      state.detail.value = undefined;
      if (id !== undefined) state.landing.value = { on: id };
    },
    tell: (event, at) => tell(state, ports, event, at),
    sayItIsTheSame: (accounts) => sayItIsTheSame(state, ports, accounts),
    setCountry: (country) => change(state, ports, { key: 'register.country_kept' }, () => ports.setCountry(country)),
    saveQuarantine: () => change(state, ports, { key: 'said.saved' }, () => ports.saveQuarantine()),
    retry: () => loadRegister(state, ports),
  };
}

/** The focus goes on with the first new row. */
async function showMore(state: RegisterState, ask: (part: Partial<RegisterQuery>) => Promise<void>): Promise<void> {
  const shown = state.model.value?.rows.length ?? 0;
  await ask({ count: shown + SLICE });
  const first = state.model.value?.rows[shown];
  if (first !== undefined) state.landing.value = { on: first.account.id };
}

/** What was refused stays selected, so that the person sees which. */
async function sendAll(state: RegisterState, ports: RegisterPorts, day: string): Promise<boolean> {
  if (day === '') return refuse(state, 'bulk', 'refusal.no_day');
  if (state.isBusy.value) return false;
  state.isBusy.value = true;
  const ids = [...state.selected.value];
  const events = ids.map((accountId): Telling => ({ accountId, type: 'sent', day }));
  const outcomes = await ports.recordMany(events).catch(() => ids.map((): Outcome => ({ ok: false, why: 'no-answer' })));
  state.isBusy.value = false;
  const refused = ids.flatMap((id, place) => {
    const outcome = outcomes[place] ?? { ok: false as const, why: 'no-answer' };
    return outcome.ok ? [] : [{ id, why: outcome.why }];
  });
  state.selected.value = new Set(refused.map(({ id }) => id));
  await loadRegister(state, ports);
  state.said.value = { key: 'register.bulk_kept', count: ids.length - refused.length };
  const [first] = refused;
  if (first !== undefined) return refuse(state, 'bulk', `refusal.${first.why}`);
  forgive(state, 'bulk');
  state.landing.value = { on: 'table' };
  return true;
}

async function tell(state: RegisterState, ports: RegisterPorts, event: Telling, at = 'detail'): Promise<boolean> {
  if (event.day === '') return refuse(state, at, 'refusal.no_day');
  if (state.isBusy.value) return false;
  state.isBusy.value = true;
  const outcome = await ports.record(event).catch((): Outcome => ({ ok: false, why: 'no-answer' }));
  if (outcome.ok) {
    forgive(state, at);
    await loadRegister(state, ports);
    state.said.value = recorded(state, event);
    state.landing.value = { on: 'detail' };
  } else refuse(state, at, `refusal.${outcome.why}`);
  state.isBusy.value = false;
  return outcome.ok;
}

async function change(state: RegisterState, ports: RegisterPorts, said: Announced, ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
    await loadRegister(state, ports);
    state.said.value = said;
  } catch {
    state.isUnanswered.value = true;
  }
}

function recorded(state: RegisterState, { type }: Telling): Announced {
  const name = state.detail.value === undefined ? '' : nameOf(state.detail.value.row.account);
  return { key: type === 'corrected' ? 'register.undone' : 'register.kept', given: [name] };
}
