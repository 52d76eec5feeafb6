// Nothing leaves Firefox: over the whole way it asks for no name and no page that it does not ask for without the add-on.
import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FACEBOOK, WALK } from '../e2e/support/addresses.ts';
import { COOKIE_HOSTS } from '../replica/hosts.ts';
import { FACEBOOK_SELF } from '../replica/people.ts';
import { startAddress } from '../replica/start-address.ts';
import { test } from './support/firefox-test.ts';
import { builtAddon, phrase } from './support/built-addon.ts';
import { ADDON_ORIGIN, DOWNLOADS, launchFirefox } from './support/launch-firefox.ts';
import { addAccount, askBrowser, languageOf, openPopup, tickOff } from './support/popup.ts';

test(
  'the same walk asks for the same hosts and the same pages, with and without the add-on',
  { timeout: 180_000 },
  async ({ firefox, browser, replica }) => {
    const bare = await launchFirefox({ path: firefox, port: replica.port, isBare: true });
    await walk(bare);
    await bare.close();
    const without = { names: new Set(replica.names), addresses: new Set(replica.requests.map(({ url }) => url)) };
    replica.names.length = 0;
    replica.requests.length = 0;

    const popup = await openPopup(browser);
    await addAccount(popup, FACEBOOK.profile);
    await tickOff(popup, FACEBOOK_SELF.vanity);
    await walk(browser);
    await useEveryPage(popup);
    const isFirefoxs = (name: string): boolean => /(^|\.)(mozilla\.(com|org|net)|firefox\.com)$/.test(name);
    expect(replica.names.filter((name) => !without.names.has(name) && !isFirefoxs(name))).toEqual([]);
    expect(
      replica.requests.map(({ url }) => url).filter((url) => !without.addresses.has(url) && !isFirefoxs(new URL(url).hostname)),
    ).toEqual([]);
    expect(replica.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(replica.names, 'the walk was seen').toEqual(expect.arrayContaining(COOKIE_HOSTS.slice(0, 2)));
  },
);

test('the page gets no message from us when a hint comes', async ({ visit }) => {
  const page = await visit('https://replica.m-opposer.example/');
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true);
  });
  await page.goto(startAddress(FACEBOOK.center, {}));
  await new Promise((done) => setTimeout(done, 2000));
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

/** Opens every page of the add-on, saves what can be saved, and lets every alarm ring. */
async function useEveryPage(popup: Page): Promise<void> {
  for (const file of readdirSync(builtAddon()).filter((name) => name.endsWith('.html'))) {
    await popup.goto(`${ADDON_ORIGIN}/${file}`, { waitUntil: [] });
    await popup.waitForSelector('main:not([aria-busy="true"])', { timeout: 15_000 });
  }
  await popup.goto(`${ADDON_ORIGIN}/register.html`, { waitUntil: [] });
  await popup.waitForSelector('tr[data-account]', { timeout: 15_000 });
  await popup.bringToFront();
  const lang = await languageOf(popup);
  for (const key of ['files.backup_save', 'files.accounts_save', 'files.history_save', 'files.calendar_save']) {
    const before = readdirSync(DOWNLOADS).length;
    await popup.locator(`::-p-aria([name="${phrase(lang, key)}"][role="button"])`).click();
    await expect.poll(() => readdirSync(DOWNLOADS).length, { message: key, timeout: 10_000 }).toBeGreaterThan(before);
  }
  const rung = await askBrowser<number>(
    popup,
    `async ({ alarms }) => { const all = await alarms.getAll(); for (const { name } of all) await alarms.create(name, { when: Date.now() + 50 }); return all.length; }`,
  );
  expect(rung, 'alarms that rang').toBeGreaterThan(0);
  await new Promise((done) => setTimeout(done, 1500));
}

async function walk(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(startAddress('https://replica.m-opposer.example/', {}));
  for (const address of WALK) {
    await page.goto(address);
    await new Promise((done) => setTimeout(done, 700));
  }
  await page.close();
}
