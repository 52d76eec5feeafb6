// Containers in Firefox: two sessions of one site at the same time are two people acting, and neither is taken for the other.
import { expect, onTestFinished } from 'vitest';
import { FACEBOOK } from '../e2e/support/addresses.ts';
import { FACEBOOK_SELF } from '../replica/people.ts';
import { startAddress } from '../replica/start-address.ts';
import { test } from './support/firefox-test.ts';
import { expectHint } from './support/hint.ts';
import { addAccount, expectStatus, openPopup, statusOf } from './support/popup.ts';

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
