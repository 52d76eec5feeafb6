// The ledger in Firefox outlives the browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { FACEBOOK, INSTAGRAM } from '../e2e/support/addresses.ts';
import { FACEBOOK_SELF, INSTAGRAM_SELF } from '../replica/people.ts';
import { test } from './support/firefox-test.ts';
import { launchFirefox } from './support/launch-firefox.ts';
import { addAccount, badgeText, expectStatus, openPopup, tickOff } from './support/popup.ts';

test('after Firefox was closed and opened again, everything is where it was', async ({ firefox, replica, onTestFinished }) => {
  const profile = await mkdtemp(join(tmpdir(), 'm-opposer-firefox-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true }));
  const launch = { path: firefox, port: replica.port, profile };

  const before = await launchFirefox(launch);
  const popup = await openPopup(before);
  await addAccount(popup, FACEBOOK.profile);
  await addAccount(popup, INSTAGRAM.profile);
  await tickOff(popup, INSTAGRAM_SELF.handle);
  await expectStatus(popup, INSTAGRAM_SELF.handle, 'sent');
  await before.close();

  const after = await launchFirefox(launch);
  onTestFinished(() => after.close());
  const again = await openPopup(after);
  await expectStatus(again, FACEBOOK_SELF.vanity, 'todo');
  await expectStatus(again, INSTAGRAM_SELF.handle, 'sent');
  await expect.poll(() => badgeText(again)).toBe('1');
});

test('two popups write without losing each other’s accounts', async ({ browser }) => {
  const [one, other] = [await openPopup(browser), await openPopup(browser)];
  await addAccount(one, FACEBOOK.profile);
  await addAccount(other, INSTAGRAM.profile);
  const third = await openPopup(browser);
  await expectStatus(third, FACEBOOK_SELF.vanity, 'todo');
  await expectStatus(third, INSTAGRAM_SELF.handle, 'todo');
});
