// What the popup asks of the world. The entry point answers with messages, a test with a few lines.
import type { Account, AccountKind, LedgerPlatform } from '../../ledger/account.ts';
import type { EventType } from '../../ledger/event.ts';
import type { Offer, PopupModel, Slice } from '../../ledger/popup-model.ts';

export interface NewEvent {
  accountId: string;
  type: EventType;
  day?: string;
  corrects?: string;
  coveredBy?: string;
}

export interface NewAccount {
  platform: LedgerPlatform;
  handle: string;
  platformId?: string;
  kind: AccountKind;
  label?: string;
  holder?: string;
}

/** `why` is a key under `refusal.` in assets/locales. */
export type Outcome = { ok: true } | { ok: false; why: string };

/** What was made of a handle or an address; `why` is a key under `unread.` in assets/locales. */
export type Reading = { ok: true; platform?: LedgerPlatform; handle: string } | { ok: false; why: string };

export interface HintSettings {
  isOn: boolean;
  /** Kinds of page on which the person hid the hints. */
  muted: number;
  /** Switched off by the person's organisation. */
  isManaged?: true;
}

/** What every page that shows the accounts asks first. */
export interface ReadPorts {
  today(): string;
  model(slice: Slice): Promise<PopupModel>;
  hints(): Promise<HintSettings>;
}

export interface PopupPorts extends ReadPorts {
  /** Accounts whose objection could cover this one. */
  coverers(accountId: string): Promise<readonly Account[]>;
  offer(): Promise<Offer | undefined>;
  record(event: NewEvent): Promise<Outcome>;
  /** Takes a picture of the page in the tab, writes its sum down for this account, and hands the file over. */
  keepPicture(account: Pick<Account, 'id' | 'platform'>): Promise<Outcome>;
  addAccount(account: NewAccount): Promise<Outcome>;
  /** Reads what was typed, without keeping it. The platform is absent when the text does not tell. */
  read(text: string): Reading;
  setHints(isOn: boolean): Promise<void>;
  unmuteAll(): Promise<void>;
  open(address: string): Promise<void>;
  saveQuarantine(): Promise<void>;
  /** What was made of the page in the current tab, as a text; undefined where there is no page of Meta's. */
  diagnose(): Promise<string | undefined>;
  copy(text: string): Promise<void>;
}
