// The popup in Firefox: the real one under the toolbar button, the same page in a tab as on Android, and the badge.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FACEBOOK, INSTAGRAM } from '../e2e/support/addresses.ts';
import { FACEBOOK_SELF, INSTAGRAM_SELF } from '../replica/people.ts';
import { phrase } from './support/built-addon.ts';
import { test } from './support/firefox-test.ts';
import { expectHint } from './support/hint.ts';
import { addAccount, askBrowser, badgeText, clickInRow, expectStatus, languageOf, openPopup, statusOf, tickOff } from './support/popup.ts';

test('the button opens the popup, in its own size', async ({ browser }) => {
  const tab = await openPopup(browser);
  await askBrowser(tab, '({ action }) => action.openPopup()');
  const view = `({ extension }) => { const [view] = extension.getViews({ type: 'popup' }); return view && { isReady: view.document.querySelector('main:not([aria-busy="true"])') !== null, width: view.innerWidth, isCut: view.document.documentElement.scrollWidth > view.innerWidth } }`;
  const picture = (): Promise<{ isReady: boolean; width: number; isCut: boolean } | undefined> => askBrowser(tab, view);
  await expect.poll(picture, { timeout: 10_000 }).toMatchObject({ isReady: true, isCut: false });
  const { width = 0 } = (await picture()) ?? {};
  expect(width).toBeGreaterThan(300);
  expect(width).toBeLessThanOrEqual(800);
});

test('the badge counts what is left, and is bare when nothing is', async ({ browser }) => {
  const popup = await openPopup(browser);
  await expect.poll(() => badgeText(popup)).toBe('');
  await addAccount(popup, FACEBOOK.profile);
  await expect.poll(() => badgeText(popup)).toBe('1');
  await addAccount(popup, INSTAGRAM.profile);
  await expect.poll(() => badgeText(popup)).toBe('2');
  await tickOff(popup, FACEBOOK_SELF.vanity);
  await expect.poll(() => badgeText(popup)).toBe('1');
  await tickOff(popup, INSTAGRAM_SELF.handle);
  await expect.poll(() => badgeText(popup)).toBe('');
});

test('what was ticked off is taken back', async ({ browser }) => {
  const popup = await openPopup(browser);
  await addAccount(popup, FACEBOOK.profile);
  await tickOff(popup, FACEBOOK_SELF.vanity);
  await expectStatus(popup, FACEBOOK_SELF.vanity, 'sent');
  await clickInRow(popup, FACEBOOK_SELF.vanity, 'row.undo');
  await expectStatus(popup, FACEBOOK_SELF.vanity, 'todo');
});

test('the account of the current tab is offered, and kept only when the person says so', async ({ browser, visit }) => {
  const page = await visit(FACEBOOK.profile);
  await expectHint(page, { hosts: 1 });
  const popup = await openPopup(browser, page);
  const lang = await languageOf(popup);
  await popup.waitForFunction((title) => document.body.innerText.includes(title), { timeout: 10_000 }, phrase(lang, 'offer.title'));
  expect(await statusOf(popup, FACEBOOK_SELF.vanity)).toBeNull();
  await popup.locator(`::-p-aria([name="${phrase(lang, 'offer.yes')}"][role="button"])`).click();
  await expectStatus(popup, FACEBOOK_SELF.vanity, 'todo');
});

test('on a telephone the popup is a page: nothing is cut, and every control is large enough for a finger', async ({ browser }) => {
  const popup = await openPopup(browser);
  await popup.setViewport({ width: 360, height: 740 });
  await addAccount(popup, FACEBOOK.profile);
  await expectStatus(popup, FACEBOOK_SELF.vanity, 'todo');
  expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await tooSmall(popup)).toEqual([]);
});

/** Controls under 24 × 24 px (WCAG 2.2, 2.5.8); links inside a sentence are exempt there. */
function tooSmall(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !(control.matches('a') && control.closest('p, li')))
      .map((control) => ({ control: control.closest<HTMLElement>('label') ?? control, name: control.innerText.trim() }))
      .filter(({ control }) => control.getBoundingClientRect().height < 24 || control.getBoundingClientRect().width < 24)
      .map(
        ({ control, name }) =>
          `${control.tagName} « ${name} » ${Math.round(control.getBoundingClientRect().width)}×${Math.round(control.getBoundingClientRect().height)}`,
      ),
  );
}
