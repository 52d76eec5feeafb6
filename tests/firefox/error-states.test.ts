// In Firefox too the pages are sound when there is much to show, and when they say that something is wrong.
import { expect } from 'vitest';
import { manyAccounts } from '../bench/many-accounts.ts';
import { accountKey } from '../../lib/browser/ledger-items.ts';
import { itemsOf } from '../e2e/support/own-storage.ts';
import { manifestOfAddon, phrase } from './support/built-addon.ts';
import { test } from './support/firefox-test.ts';
import { launchFirefox } from './support/launch-firefox.ts';
import { addAccount, askBrowser, languageOf, load } from './support/popup.ts';
import { LOOKS, PAGES, soundnessHere, soundnessOf } from './support/soundness.ts';

const ACCOUNTS = 200;

test.for(LOOKS)(
  '$look: with two hundred accounts, an unreadable one, a wrong entry and no access the pages are sound',
  { timeout: 240_000 },
  async ({ seen, ...look }, { firefox, replica }) => {
    const browser = await launchFirefox({ path: firefox, port: replica.port, ...look });
    try {
      const page = await browser.newPage();
      await load(page);
      const lang = await languageOf(page);
      const say = (key: string): string => phrase(lang, key);
      await askBrowser(page, `({ storage }) => storage.local.set(${itemsOf(manyAccounts(ACCOUNTS, 3))})`);
      const many = await soundnessOf(page, PAGES, seen);
      expect(await askBrowser(page, '({ storage }) => storage.local.get("index").then(({ index }) => index.ids.length)')).toBe(ACCOUNTS);

      await askBrowser(page, `({ storage }) => storage.local.set({ '${accountKey('damaged')}': { platform: 17 } })`);
      const unreadable = await soundnessOf(page, ['popup.html', 'register.html'], seen, say('quarantine.text'));

      await page.setViewport({ width: 400, height: 600 });
      await load(page);
      await addAccount(page, 'camille@example.org');
      const unread = await soundnessHere(page, seen, say('unread.looks_like_email'));

      const origins = JSON.stringify(manifestOfAddon().host_permissions);
      await askBrowser(page, `({ permissions }) => permissions.remove({ origins: ${origins} })`);
      const kept = ['popup.html', 'register.html', 'settings.html', 'companion.html'];
      const away = await soundnessOf(page, kept, seen, say('access.title'));

      expect([many, unreadable, unread, away].flatMap(({ found }) => found)).toEqual([]);
      expect(many.looked).toBeGreaterThan(PAGES.length * 10);
      expect(Math.min(unreadable.looked, unread.looked, away.looked)).toBeGreaterThan(20);
    } finally {
      await browser.close();
    }
  },
);
