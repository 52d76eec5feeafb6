// What the buttons of the popup do: ask, read back, say what happened, and put the focus where the person goes on.
import type { Account, AccountKind, LedgerPlatform } from '../../ledger/account.ts';
import { kindOn } from './account-kinds.ts';
import { attempt, say } from './attempt.ts';
import { refuse } from './refusals.ts';
import type { NewAccount, NewEvent, PopupPorts } from './popup-ports.ts';
import { load, ROWS, type PopupState, type Said } from './popup-state.ts';
import { recordEvent } from './record-event.ts';
import { reportActions, type ReportActions } from './report-actions.ts';
import { nameOf } from './words.ts';

/** What a person fills in to add an account by hand. */
export interface TypedAccount {
  text: string;
  platform?: LedgerPlatform;
  kind: AccountKind;
  label: string;
  holder: string;
}

export interface PopupActions extends ReportActions {
  /** True when it was kept: the form may close. A form that is refused stays as it is. */
  record(event: NewEvent): Promise<boolean>;
  keepPicture(account: Account): Promise<boolean>;
  /** Accounts whose objection could cover this one; none when nobody answers. */
  coverersOf(accountId: string): Promise<readonly Account[]>;
  showMore(): Promise<void>;
  add(typed: TypedAccount): Promise<boolean>;
  accept(): Promise<void>;
  decline(): void;
  setHints(isOn: boolean): Promise<void>;
  unmuteAll(): Promise<void>;
  saveQuarantine(): Promise<void>;
  guide(address: string): Promise<void>;
  retry(): Promise<void>;
}

export function actionsOf(state: PopupState, ports: PopupPorts): PopupActions {
  return {
    ...reportActions(state, ports),
    record: (event) => recordEvent(state, ports, event),
    keepPicture: (account) =>
      attempt(state, ports, {
        question: `picture ${account.id}`,
        at: account.id,
        landing: account.id,
        said: () => ({ key: 'said.picture', account: nameOf(account) }),
        ask: () => ports.keepPicture(account),
      }),
    coverersOf: (accountId) => ports.coverers(accountId).catch(() => []),
    showMore: () => {
      state.shown.value += ROWS;
      return load(state, ports);
    },
    add: (typed) => addTyped(state, ports, typed),
    accept: async () => {
      const offer = state.offer.value;
      if (offer === undefined) return;
      const { name, ...account } = offer;
      const isKept = await addAccount(state, ports, 'offer', { ...account, label: name });
      if (isKept) state.offer.value = undefined;
    },
    decline: () => {
      state.offer.value = undefined;
      say(state, { key: 'said.declined' }, 'accounts');
    },
    setHints: (isOn) => change(state, ports, { key: isOn ? 'said.hints_on' : 'said.hints_off' }, () => ports.setHints(isOn)),
    unmuteAll: () => change(state, ports, { key: 'said.unmuted' }, () => ports.unmuteAll()),
    saveQuarantine: () => change(state, ports, { key: 'said.saved' }, () => ports.saveQuarantine()),
    guide: (address) => ports.open(address),
    retry: () => load(state, ports),
  };
}

function addAccount(state: PopupState, ports: PopupPorts, at: string, account: NewAccount): Promise<boolean> {
  const said = { key: 'said.added', account: nameOf(account) };
  return attempt(state, ports, {
    question: JSON.stringify(account),
    at,
    landing: 'accounts',
    said: () => said,
    ask: () => ports.addAccount(account),
  });
}

async function addTyped(state: PopupState, ports: PopupPorts, typed: TypedAccount): Promise<boolean> {
  const reading = ports.read(typed.text);
  if (!reading.ok) return refuse(state, 'add', `unread.${reading.why}`);
  const platform = reading.platform ?? typed.platform;
  if (platform === undefined) return refuse(state, 'add', 'unread.which-platform');
  const kind = kindOn(platform, typed.kind);
  return addAccount(state, ports, 'add', {
    platform,
    handle: reading.handle,
    kind,
    label: given(typed.label),
    holder: given(typed.holder),
  });
}

async function change(state: PopupState, ports: PopupPorts, said: Said, ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
    await load(state, ports);
    say(state, said);
  } catch {
    state.isUnanswered.value = true;
  }
}

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
