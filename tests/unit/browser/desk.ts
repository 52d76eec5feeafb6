// A background as entrypoints/background.ts wires it, over a fake browser, and ways to speak to it as each of its callers does.
import { browser } from '#imports';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerBackup } from '../../../lib/browser/answer-backup.ts';
import { answerGuide } from '../../../lib/browser/answer-guide.ts';
import { answerPopup } from '../../../lib/browser/answer-popup.ts';
import type { Desk } from '../../../lib/browser/desk.ts';
import { openLedgerStore } from '../../../lib/browser/ledger-store.ts';
import type { ProtocolMap } from '../../../lib/browser/messages.ts';
import type { Sender } from '../../../lib/browser/sender.ts';
import { openSettingsStore } from '../../../lib/browser/settings-store.ts';
import { FEW_LAW } from '../ledger/few-law.ts';
import { FEW_RULES } from '../ledger/few-rules.ts';

export const isMeta = (url: URL): boolean => ['www.facebook.com', 'www.instagram.com'].includes(url.hostname);

export const POPUP: Sender = { id: fakeBrowser.runtime.id, url: `chrome-extension://${fakeBrowser.runtime.id}/popup.html` };
export const GUIDE: Sender = {
  id: fakeBrowser.runtime.id,
  frameId: 0,
  url: 'https://www.facebook.com/theatre',
  tab: { id: 7, windowId: 3, url: 'https://www.facebook.com/theatre' },
};

/** How often the badge would have been repainted. */
export function openDesk(): Desk & { writes: () => number } {
  let writes = 0;
  const desk = {
    rules: FEW_RULES,
    law: FEW_LAW,
    ledger: openLedgerStore(),
    settings: openSettingsStore(FEW_RULES.edition),
    afterWrite: async () => {
      writes += 1;
    },
  };
  answerPopup(desk, isMeta);
  answerBackup(desk);
  answerGuide(desk, isMeta, (url, platform) => url.hostname === `www.${platform}.com`);
  return { ...desk, writes: () => writes };
}

type Answer<T extends keyof ProtocolMap> = Awaited<ReturnType<ProtocolMap[T]>>;

/** Sends a message as the library puts it, from whoever is named; answers what comes back, or undefined for silence. */
export async function ask<T extends keyof ProtocolMap>(from: Sender, type: T, data?: unknown): Promise<Answer<T> | undefined> {
  const { res } = await new Promise<{ res?: Answer<T> }>((resolve) => deliver(from, { id: 1, type, data, timestamp: 1 }, resolve));
  return res;
}

/** As the browser delivers: what nobody answers comes back as an empty object. */
export function deliver(from: Sender, message: unknown, answer: (response: object) => void): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fake browser asks for all thirty fields of a tab.
  const sender = from as never;
  void fakeBrowser.runtime.onMessage
    .trigger(message, sender, answer)
    .then((results: unknown[]) => (results.includes(true) ? undefined : answer({})));
}

/** Everything in local storage. */
export async function stored(): Promise<Record<string, unknown>> {
  return browser.storage.local.get();
}
