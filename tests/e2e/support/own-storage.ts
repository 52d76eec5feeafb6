// Puts something into the extension's storage from a page of its own: a whole ledger, an item nothing can read, or so much that little room is left.
import type { Page } from '@playwright/test';
import { accountKey, changedItems } from '../../../lib/browser/ledger-items.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';

interface Scope {
  chrome: {
    storage: {
      local: { clear(): Promise<void>; set(items: object): Promise<void>; getBytesInUse(keys: null): Promise<number>; QUOTA_BYTES: number };
    };
  };
}

/** As the background writes it, in JSON. */
export function itemsOf(ledger: Ledger): string {
  return JSON.stringify(Object.fromEntries(changedItems({}, ledger).map(({ key, value }) => [key.replace(/^local:/, ''), value])));
}

/** A running worker may hear of it late: put it to sleep. */
export async function fillWith(page: Page, ledger: Ledger): Promise<void> {
  await page.evaluate(async (items) => {
    const { local } = (globalThis as unknown as Scope).chrome.storage;
    await local.clear();
    await local.set(JSON.parse(items));
  }, itemsOf(ledger));
}

/** One more account, of which only the key is right. */
export async function putUnreadableAccount(page: Page): Promise<void> {
  await page.evaluate(
    (key) => (globalThis as unknown as Scope).chrome.storage.local.set({ [key]: { platform: 17 } }),
    accountKey('damaged'),
  );
}

/** Takes so much of what is free with something that is not the ledger; at 1 the last byte goes, too. */
export async function takeRoom(page: Page, part: number): Promise<void> {
  await page.evaluate(async (share) => {
    const { local } = (globalThis as unknown as Scope).chrome.storage;
    await local.set({ filling: '' });
    const free = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    await local.set({ filling: 'x'.repeat(Math.floor(free * share)) });
  }, part);
}
