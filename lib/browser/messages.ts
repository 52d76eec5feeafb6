// The one protocol between our own parts. The background answers; it is the only writer.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AccountKind, LedgerPlatform } from '../ledger/account.ts';
import type { AccountDetail } from '../ledger/account-detail.ts';
import type { Conflict } from '../ledger/conflicts.ts';
import type { EventDetails, EventType } from '../ledger/event.ts';
import type { FileRefusal } from '../ledger/import-file.ts';
import type { ImportPreview } from '../ledger/import-preview.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Offer, PopupModel, Slice } from '../ledger/popup-model.ts';
import type { RegisterModel } from '../ledger/register-model.ts';
import type { RegisterQuery } from '../ledger/register-query.ts';
import type { simpleStatusOf } from '../ledger/status.ts';
import type { Country } from '../rules/country.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Erased } from './erase-everything.ts';
import type { ChosenWords } from './i18n.ts';
import type { KeptCard } from './kept-card.ts';
import type { StorageUse } from './quota.ts';
import type { Recorded } from './recorded.ts';
import type { SeenDiagnosis } from './seen-diagnosis.ts';
import type { SettingsView } from './settings-view.ts';
import type { SyncState } from './sync.ts';

/** What the guide must know before it shows anything. */
export interface GuideContext {
  /** The person's calendar day. */
  today: string;
  isHintsOn: boolean;
  /** Surface ids the person does not want hints on. */
  muted: readonly string[];
  /** Accounts of this platform in the ledger. */
  accounts: readonly {
    id: string;
    handle: string;
    label?: string;
    platformId?: string;
    kind: AccountKind;
    status: ReturnType<typeof simpleStatusOf>;
  }[];
}

/** What the person tells of an account. */
export interface ToldEvent extends EventDetails {
  /** Made by our page, so that asking again after an answer that never came writes nothing twice; see send-told.ts. */
  id?: string;
  accountId: string;
  type: EventType;
  /** Day the person names; the background adds time and offset. Today when absent. */
  day?: string;
  corrects?: string;
}

export interface AskedImport {
  text: string;
  /** The person's word that a file that is not as it was written is better than none. */
  isDamageAccepted?: boolean;
}

/** What the page proposes; only these, parsed by the background. */
export interface ProposedEvent {
  accountId: string;
  type: Extract<EventType, 'form_opened' | 'sent'>;
  form?: string;
}

export interface ProtocolMap {
  /** guide → background */
  guideContext(from: { platform: LedgerPlatform }): GuideContext;
  /** The rules, asked for once per document: in the guide's own file they would be nearly half of it. */
  rules(): RuleSet;
  /** guide, popup, page → background: the words of the language the person chose; undefined where the browser's own will do, and these are there. */
  words(lost?: { areMissing: true }): ChosenWords | undefined;
  propose(event: ProposedEvent): Recorded;
  mute(from: { surface: string }): void;
  /** Opens the popup beside the page; false where the browser does not let us. */
  openPopup(): boolean;
  /** How the card was left in this tab, on the page before; `change` when the person opens or folds it, or writes. Undefined in a private window. */
  cardKept(change?: Partial<KeptCard>): KeptCard | undefined;
  /** popup → background */
  popupModel(slice?: Slice): PopupModel;
  registerModel(query: RegisterQuery): RegisterModel;
  /** Undefined when there is no such account (any more). */
  accountDetail(from: { accountId: string }): AccountDetail | undefined;
  /** All of it, for the page that writes tables, calendars and paper from it. */
  wholeLedger(): Ledger;
  record(event: ToldEvent): Recorded;
  /** Many at once, written in one go: each is judged after those before it, and a refusal stops none of the others. */
  recordMany(events: readonly ToldEvent[]): readonly Recorded[];
  addAccount(account: {
    platform: LedgerPlatform;
    handle: string;
    platformId?: string;
    kind: AccountKind;
    label?: string;
    holder?: string;
    country?: Country;
  }): Recorded;
  /** Where the person lives; undefined forgets it. */
  setCountry(from: { country?: Country }): void;
  settings(): SettingsView;
  unmute(from: { surface: string }): void;
  /** Everything this browser and its maker hold of us; see erase-everything.ts. */
  eraseEverything(): Erased;
  /** Undefined goes back to the browser's language. */
  setLanguage(from: { language?: string }): void;
  /** Whether hints are on, and on how many surfaces the person turned them off. */
  hints(): { isOn: boolean; muted: number; isManaged?: true };
  setHints(from: { isOn: boolean }): void;
  unmuteAll(): void;
  /** Everything that could not be read, as text to keep. */
  exportQuarantine(): string;
  /** The whole ledger as text to keep: JSON, as assets/schemas describes it. */
  exportBackup(): string;
  /** What a file would change. Nothing is changed, and nothing is remembered of it: not going on is enough to cancel. */
  previewImport(file: AskedImport): ImportPreview | { ok: false; why: FileRefusal };
  /** Unites the file with the ledger. Doing it twice is harmless. */
  applyImport(file: AskedImport): Recorded | { ok: false; why: FileRefusal };
  /** What copies of the ledger that were united here do not agree on. */
  conflicts(): readonly Conflict[];
  storageUse(): StorageUse;
  /** What the browser carries between the person's devices, after one more exchange. */
  sync(): SyncState;
  setSync(from: { isOn: boolean }): SyncState;
  /** popup → guide in the current tab (through the background, which injects the guide if it is not there) */
  offer(from: { tabId: number }): Offer | undefined;
  /** What was made of the page in a tab, for the person to copy; undefined where there is no page of Meta's. */
  diagnose(from: { tabId: number }): SeenDiagnosis | undefined;
  /** background → guide */
  whoIsHere(): Offer | undefined;
  whatIsHere(): SeenDiagnosis | undefined;
  toggleHint(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
