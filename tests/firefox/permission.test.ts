// Firefox lets a person withdraw an add-on's access to a site at any time: the hint goes, popup and ledger stay.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FACEBOOK } from '../e2e/support/addresses.ts';
import { FACEBOOK_SELF } from '../replica/people.ts';
import { manifestOfAddon, phrase } from './support/built-addon.ts';
import { test } from './support/firefox-test.ts';
import { expectHint, expectNoHint } from './support/hint.ts';
import { addAccount, askBrowser, badgeText, expectStatus, languageOf, load, openPopup, tickOff } from './support/popup.ts';

test('a temporary add-on is given the hosts it asks for, and no more', async ({ browser }) => {
  const popup = await openPopup(browser);
  const { origins } = await askBrowser<{ origins: string[] }>(popup, '({ permissions }) => permissions.getAll()');
  expect(origins.toSorted()).toEqual(manifestOfAddon().host_permissions.toSorted());
});

test('without access to Meta’s hosts the popup and the ledger work, and a click in the popup brings the hints back', async ({
  browser,
  visit,
}) => {
  const popup = await openPopup(browser);
  await addAccount(popup, FACEBOOK.profile);
  await expectHint(await visit(FACEBOOK.center), { state: 'point' });

  const origins = JSON.stringify(manifestOfAddon().host_permissions);
  expect(await askBrowser(popup, `({ permissions }) => permissions.remove({ origins: ${origins} })`)).toBe(true);
  const page = await visit(FACEBOOK.center);
  await expectNoHint(page, 2500);

  await load(popup);
  await expectStatus(popup, FACEBOOK_SELF.vanity, 'todo');
  await tickOff(popup, FACEBOOK_SELF.vanity);
  await expectStatus(popup, FACEBOOK_SELF.vanity, 'sent');
  await expect.poll(() => badgeText(popup)).toBe('');
  const over = await openPopup(browser, page);
  await expectStatus(over, FACEBOOK_SELF.vanity, 'sent');

  const lang = await languageOf(over);
  await over.bringToFront();
  await expect.poll(() => noteOf(over), { timeout: 5000 }).toBe(phrase(lang, 'access.title'));
  await over.locator(`::-p-aria([name="${phrase(lang, 'access.ask')}"][role="button"])`).click();
  await expect.poll(() => noteOf(over)).toBe(phrase(lang, 'access.given'));
  await page.bringToFront();
  await expectHint(page, { message: 'already-done' });
  await expectHint(await visit(FACEBOOK.center), { message: 'already-done' });
});

function noteOf(popup: Page): Promise<string | undefined> {
  return popup.evaluate(() => document.querySelector('#access-title')?.textContent);
}
