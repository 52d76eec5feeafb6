// Nothing leaves Firefox: over the whole way it asks for no name and no page that it does not ask for without the add-on.
import type { Browser } from 'puppeteer-core';
import { expect } from 'vitest';
import { FACEBOOK, WALK } from '../e2e/support/addresses.ts';
import { COOKIE_HOSTS } from '../replica/hosts.ts';
import { FACEBOOK_SELF } from '../replica/people.ts';
import { startAddress } from '../replica/start-address.ts';
import { test } from './support/firefox-test.ts';
import { launchFirefox } from './support/launch-firefox.ts';
import { addAccount, openPopup, tickOff } from './support/popup.ts';

test('the same walk asks for the same hosts and the same pages, with and without the add-on', async ({ firefox, browser, replica }) => {
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
  const isFirefoxs = (name: string): boolean => /(^|\.)(mozilla\.(com|org|net)|firefox\.com)$/.test(name);
  expect(replica.names.filter((name) => !without.names.has(name) && !isFirefoxs(name))).toEqual([]);
  expect(replica.requests.map(({ url }) => url).filter((url) => !without.addresses.has(url) && !isFirefoxs(new URL(url).hostname))).toEqual(
    [],
  );
  expect(replica.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(replica.names, 'the walk was seen').toEqual(expect.arrayContaining(COOKIE_HOSTS.slice(0, 2)));
});

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

async function walk(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(startAddress('https://replica.m-opposer.example/', {}));
  for (const address of WALK) {
    await page.goto(address);
    await new Promise((done) => setTimeout(done, 700));
  }
  await page.close();
}
