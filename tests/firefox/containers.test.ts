// Containers in Firefox: two sessions of one site at the same time are two people acting, and neither is taken for the other.
import { expect, onTestFinished } from 'vitest';
import { FACEBOOK } from '../e2e/support/addresses.ts';
import { FACEBOOK_OTHER, FACEBOOK_SELF } from '../replica/people.ts';
import { startAddress } from '../replica/start-address.ts';
import { test } from './support/firefox-test.ts';
import { expectHint } from './support/hint.ts';
import { addAccount, askBrowser, expectStatus, openPopup, statusOf } from './support/popup.ts';

test('the form open in one container says nothing about the session in another', async ({ browser, visit }) => {
  const popup = await openPopup(browser);
  await addAccount(popup, FACEBOOK.profile);
  await expectStatus(popup, FACEBOOK_SELF.vanity, 'todo');

  const container = await browser.createBrowserContext();
  onTestFinished(() => container.close());
  const stranger = await container.newPage();
  await stranger.goto(startAddress(FACEBOOK.form, { actor: 'page', lang: 'fr' }));
  await expectHint(stranger, { state: 'tell', message: 'acting-as-page' });
  expect(await statusOf(await openPopup(browser, popup), FACEBOOK_SELF.vanity)).toBe('todo');

  const own = await visit(FACEBOOK.form, { actor: 'profile' });
  await expectHint(own, { state: 'tell', message: 'form-here' });
  await expectHint(stranger, { state: 'tell', message: 'acting-as-page' });
  await expectStatus(await openPopup(browser, own), FACEBOOK_SELF.vanity, 'form_opened');
});

test('two accounts of one site in two containers are two people: what is open in one is noted for that one alone', async ({
  browser,
  visit,
}) => {
  const popup = await openPopup(browser);
  for (const { vanity, id } of [FACEBOOK_SELF, FACEBOOK_OTHER]) {
    const account = { platform: 'facebook', handle: vanity, platformId: id, kind: 'profile' };
    const message = JSON.stringify({ id: 1, timestamp: 1, type: 'addAccount', data: account });
    expect(await askBrowser(popup, `({ runtime }) => runtime.sendMessage(${message})`)).toMatchObject({ res: { ok: true } });
  }

  const container = await browser.createBrowserContext();
  onTestFinished(() => container.close());
  const other = await container.newPage();
  await other.goto(startAddress(FACEBOOK.home, { actor: 'profile', lang: 'fr' }));
  await other.evaluate((id) => (document.cookie = `c_user=${id}; domain=.facebook.com; path=/; secure`), FACEBOOK_OTHER.id);
  await other.goto(FACEBOOK.form);
  await expectHint(other, { state: 'tell', message: 'form-here' });
  const over = await openPopup(browser, popup);
  await expectStatus(over, FACEBOOK_OTHER.vanity, 'form_opened');
  expect(await statusOf(over, FACEBOOK_SELF.vanity)).toBe('todo');

  const own = await visit(FACEBOOK.form, { actor: 'profile' });
  await expectHint(own, { state: 'tell', message: 'form-here' });
  await expectStatus(await openPopup(browser, own), FACEBOOK_SELF.vanity, 'form_opened');
});
