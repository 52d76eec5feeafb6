// Nothing leaves the browser: every name it asks for over the whole way is asked for without the extension too.
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { COOKIE_HOSTS } from '../replica/hosts.ts';
import { launchBrowser } from '../replica/launch-browser.ts';
import { FACEBOOK, WALK } from './support/addresses.ts';
import { builtExtension, phrase } from './support/built-extension.ts';
import { addAccount, tickOff } from './support/popup.ts';
import { become, expect, test } from './support/test.ts';

test('the same walk asks for the same hosts and the same pages, with and without the extension', async ({
  page,
  context,
  popupOver,
  replica,
  browserFound,
  lang,
}) => {
  const walk = async (one: typeof page): Promise<void> => {
    for (const address of WALK) {
      await one.goto(address);
      await one.waitForTimeout(700);
    }
  };
  const bare = await launchBrowser({ browser: browserFound, port: replica.port, lang });
  await become(bare, { lang });
  await walk(await bare.newPage());
  await bare.close();
  const without = { names: new Set(replica.names), requests: new Set(replica.requests.map(({ url }) => url)) };

  replica.names.length = 0;
  replica.requests.length = 0;
  await become(context, { lang });
  const popup = await popupOver(page);
  await addAccount(popup, lang, FACEBOOK.profile);
  await tickOff(popup, lang, 'camille.exemple');
  await walk(page);
  await useEveryPage(popup);

  const isChromiums = (name: string): boolean => /(^|\.)(google|googleapis|gstatic)\.com$/.test(name);
  expect(replica.names.filter((name) => !without.names.has(name) && !isChromiums(name))).toEqual([]);
  expect(replica.requests.map(({ url }) => url).filter((url) => !without.requests.has(url) && !isChromiums(new URL(url).hostname))).toEqual(
    [],
  );
  expect(replica.names).toEqual(expect.arrayContaining(COOKIE_HOSTS.slice(0, 2)));
});

/** Opens every page of the package, saves what can be saved, and lets every alarm ring. */
async function useEveryPage(popup: Page): Promise<void> {
  for (const file of readdirSync(builtExtension()).filter((name) => name.endsWith('.html'))) {
    await popup.goto(new URL(`/${file}`, popup.url()).href);
    await popup.locator('main:not([aria-busy="true"])').waitFor();
  }
  await popup.goto(new URL('/register.html', popup.url()).href);
  for (const key of ['files.backup_save', 'files.accounts_save', 'files.history_save', 'files.calendar_save']) {
    await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: phrase('fr', key) }).click()]);
  }
  const rung = await popup.evaluate(async () => {
    interface Alarms {
      getAll(): Promise<{ name: string }[]>;
      create(name: string, when: { when: number }): Promise<void>;
    }
    const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
    const all = await alarms.getAll();
    for (const { name } of all) await alarms.create(name, { when: Date.now() + 50 });
    return all.length;
  });
  expect(rung, 'alarms that rang').toBeGreaterThan(0);
  await popup.waitForTimeout(1500);
}

test('the page gets no message from us when a hint comes', async ({ visit, page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true);
  });
  await visit(FACEBOOK.center);
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('no file of the extension can be loaded by a page', async ({ visit, extensionId }) => {
  const page = await visit(FACEBOOK.center);
  const answers = await page.evaluate(
    (id) =>
      Promise.all(
        ['manifest.json', 'popup.html', 'icon/128.png', 'icons/128.png', 'guide.js'].map((path) =>
          fetch(`chrome-extension://${id}/${path}`).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      ),
    extensionId,
  );
  expect(answers).toEqual([false, false, false, false, false]);
});
