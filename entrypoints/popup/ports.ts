// What the popup asks of the world, answered by the browser and by our background.
import { browser } from '#imports';
import { now } from '../../lib/browser/clock.ts';
import { download } from '../../lib/browser/download.ts';
import { ask } from '../../lib/browser/ask.ts';
import { sendMessage } from '../../lib/browser/messages.ts';
import { takeScreenshot } from '../../lib/browser/proof-screenshot.ts';
import { sendTold } from '../../lib/browser/send-told.ts';
import { browserFamily } from '../../lib/guide/browser-family.ts';
import { diagnosisText } from '../../lib/guide/diagnosis-text.ts';
import { surfaceOf } from '../../lib/guide/surface.ts';
import { accountFrom } from '../../lib/ledger/account-from.ts';
import { dayOf } from '../../lib/ledger/moment.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import type { PopupPorts } from '../../lib/ui/popup/popup-ports.ts';

export function browserPorts(rules: RuleSet): PopupPorts {
  const today = (): string => dayOf(now());
  return {
    today,
    model: (slice) => ask('popupModel', slice),
    coverers: async (accountId) => (await ask('accountDetail', { accountId }))?.coverers ?? [],
    hints: () => ask('hints'),
    offer: async () => {
      const tabId = await currentTab();
      return tabId === undefined ? undefined : sendMessage('offer', { tabId });
    },
    diagnose: async () => {
      const tabId = await currentTab();
      const diagnosis = tabId === undefined ? undefined : await sendMessage('diagnose', { tabId });
      return diagnosis && diagnosisText(diagnosis, { version: version(), family: browserFamily(navigator.userAgent) });
    },
    copy: (text) => navigator.clipboard.writeText(text),
    record: sendTold,
    keepPicture: async ({ id, platform }) => {
      const taken = await takeScreenshot(undefined, platform);
      if (!taken.ok) return { ok: false, why: `picture-${taken.why}` };
      const recorded = await sendTold({ accountId: id, type: 'noted', evidence: [taken.evidence] });
      if (recorded.ok) taken.save();
      return recorded;
    },
    addAccount: (account) => sendMessage('addAccount', account),
    read: (text) =>
      accountFrom(text, (address) => {
        const place = surfaceOf(new URL(address), rules);
        return place && { platform: place.surface.platform, surface: place.surface.id, handle: place.handle };
      }),
    setHints: (isOn) => sendMessage('setHints', { isOn }),
    unmuteAll: () => sendMessage('unmuteAll'),
    open: async (address) => void (await browser.tabs.create({ url: address })),
    saveQuarantine: async () => download(`m-opposer-${today()}.json`, await ask('exportQuarantine')),
  };
}

async function currentTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

export function version(): string {
  return browser.runtime.getManifest().version;
}
