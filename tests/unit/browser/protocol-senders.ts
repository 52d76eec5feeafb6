// Who may send which message, and a sound example of each. A message without a row here does not compile.
import type { ProtocolMap } from '../../../lib/browser/messages.ts';
import type { Sender } from '../../../lib/browser/sender.ts';
import { GUIDE, POPUP } from './desk.ts';

/** `guide`: our script in the top frame of a page of Meta's; `page`: one of our own pages; nobody: what the background itself sends. */
type Kind = 'page' | 'guide' | 'stranger';

interface Row {
  from: readonly Kind[];
  data?: unknown;
  /** What shows that it was heard, where the answer alone may be nothing. */
  heardBy?: 'storage' | 'tabs';
}

export const ACCOUNT = { platform: 'facebook', handle: 'theatre', kind: 'profile' };

/** `accountId`: of an account in the ledger. */
export function protocolFor(accountId: string): Readonly<Record<keyof ProtocolMap, Row>> {
  return {
    guideContext: { from: ['guide'], data: { platform: 'facebook' } },
    rules: { from: ['guide'] },
    propose: { from: ['guide'], data: { accountId, type: 'sent' } },
    mute: { from: ['guide'], data: { surface: 'facebook.privacy_center' }, heardBy: 'storage' },
    openPopup: { from: ['guide'] },
    cardKept: { from: ['guide'] },
    words: { from: ['page', 'guide'] },
    popupModel: { from: ['page'] },
    registerModel: { from: ['page'], data: {} },
    accountDetail: { from: ['page'], data: { accountId } },
    wholeLedger: { from: ['page'] },
    record: { from: ['page'], data: { accountId, type: 'sent' } },
    recordMany: { from: ['page'], data: [{ accountId, type: 'sent' }] },
    addAccount: { from: ['page'], data: { ...ACCOUNT, handle: 'festival' } },
    setCountry: { from: ['page'], data: { country: 'FR' }, heardBy: 'storage' },
    setLanguage: { from: ['page'], data: { language: 'fr' }, heardBy: 'storage' },
    hints: { from: ['page'] },
    setHints: { from: ['page'], data: { isOn: false }, heardBy: 'storage' },
    settings: { from: ['page'] },
    unmute: { from: ['page'], data: { surface: 'facebook.objection_form' }, heardBy: 'storage' },
    eraseEverything: { from: ['page'] },
    unmuteAll: { from: ['page'], heardBy: 'storage' },
    exportQuarantine: { from: ['page'] },
    exportBackup: { from: ['page'] },
    previewImport: { from: ['page'], data: { text: '{}' } },
    applyImport: { from: ['page'], data: { text: '{}' } },
    conflicts: { from: ['page'] },
    storageUse: { from: ['page'] },
    sync: { from: ['page'] },
    setSync: { from: ['page'], data: { isOn: true } },
    offer: { from: ['page'], data: { tabId: 1 }, heardBy: 'tabs' },
    diagnose: { from: ['page'], data: { tabId: 1 }, heardBy: 'tabs' },
    whoIsHere: { from: [] },
    whatIsHere: { from: [] },
    toggleHint: { from: [] },
  };
}

const ELSEWHERE = 'https://www.facebook.com.example.org/theatre';

export const SENDERS: readonly { name: string; kind: Kind; sender: Sender }[] = [
  { name: 'one of our own pages', kind: 'page', sender: POPUP },
  { name: 'our script in the top frame of a page of Meta’s', kind: 'guide', sender: GUIDE },
  { name: 'our script in a frame of a page of Meta’s', kind: 'stranger', sender: { ...GUIDE, frameId: 4 } },
  { name: 'a frame of Meta’s in another site', kind: 'stranger', sender: { ...GUIDE, frameId: 2, tab: { id: 7, url: ELSEWHERE } } },
  { name: 'a script on a look-alike host', kind: 'stranger', sender: { ...GUIDE, url: ELSEWHERE, tab: { id: 7, url: ELSEWHERE } } },
  { name: 'a script without a tab', kind: 'stranger', sender: { ...GUIDE, tab: undefined } },
  { name: 'a web page', kind: 'stranger', sender: { frameId: 0, url: GUIDE.url, tab: GUIDE.tab } },
  { name: 'another extension’s script on a page of Meta’s', kind: 'stranger', sender: { ...GUIDE, id: 'another-extension' } },
  {
    name: 'another extension’s page',
    kind: 'stranger',
    sender: { id: 'another-extension', url: 'chrome-extension://another-extension/popup.html' },
  },
  { name: 'another extension that names our page', kind: 'stranger', sender: { ...POPUP, id: 'another-extension' } },
  { name: 'a page whose address holds ours', kind: 'stranger', sender: { ...POPUP, url: `https://example.org/${POPUP.url ?? ''}` } },
  { name: 'a page whose name begins as ours', kind: 'stranger', sender: { ...POPUP, url: POPUP.url?.replace('/popup', '.example/popup') } },
  { name: 'somebody without a name', kind: 'stranger', sender: {} },
];
