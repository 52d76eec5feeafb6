// The companion in Firefox: known as a sidebar, closed until the person opens it, and following the tab it is beside.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FACEBOOK } from '../e2e/support/addresses.ts';
import { phrase } from './support/built-addon.ts';
import { test } from './support/firefox-test.ts';
import { ADDON_ORIGIN } from './support/launch-firefox.ts';
import { addAccount, askBrowser, languageOf, openPopup } from './support/popup.ts';

test('the browser knows the sidebar and its key, and has not opened it by itself', async ({ browser }) => {
  const popup = await openPopup(browser);
  expect(await askBrowser(popup, '({ sidebarAction }) => sidebarAction.getPanel({})')).toBe(`${ADDON_ORIGIN}/companion.html`);
  expect(await askBrowser(popup, '({ sidebarAction }) => sidebarAction.isOpen({})')).toBe(false);
  const commands = await askBrowser<{ name: string; shortcut: string }[]>(popup, '({ commands }) => commands.getAll()');
  expect(commands.map(({ name, shortcut }) => `${name} ${shortcut}`).toSorted()).toEqual([
    '_execute_sidebar_action Alt+Shift+J',
    'toggle-hint Alt+Shift+K',
  ]);
});

test('it marks the step of the tab beside, and takes down « sent »', async ({ browser, visit }) => {
  const popup = await openPopup(browser);
  const lang = await languageOf(popup);
  await addAccount(popup, FACEBOOK.profile);
  const companion = await browser.newPage();
  await companion.setViewport({ width: 340, height: 700 });
  await companion.goto(`${ADDON_ORIGIN}/companion.html`, { waitUntil: [] });
  await companion.waitForSelector('[data-account]', { timeout: 15_000 });
  const page = await visit(FACEBOOK.center);
  await page.bringToFront();
  await expect
    .poll(() => textOf(companion, '[aria-current="step"] .stop-name'), { timeout: 10_000 })
    .toBe(phrase(lang, 'surfaces.privacy_center'));
  expect(await companion.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await companion.bringToFront();
  await companion.locator('.sent button').click();
  await companion.locator('.sent form button[type="submit"]').click();
  await expect.poll(() => textOf(companion, 'main h2'), { timeout: 10_000 }).toBe(phrase(lang, 'companion.all_sent'));
});

function textOf(page: Page, selector: string): Promise<string | undefined> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? undefined, selector);
}
