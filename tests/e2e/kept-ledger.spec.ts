// The ledger outlives the browser, the worker and a damaged record.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FACEBOOK_SELF, INSTAGRAM_SELF } from '../replica/people.ts';
import { extensionIdOf, launchBrowser } from '../replica/launch-browser.ts';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { builtExtension, phrase } from './support/built-extension.ts';
import { addAccount, badgeText, openPopup, daysAgo, rowOf, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';
import { putWorkerToSleep } from './support/worker.ts';

interface LocalStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

test('after the browser was closed and opened again, everything is where it was', async ({ replica, browserFound, lang }) => {
  const profile = await mkdtemp(join(tmpdir(), 'm-opposer-profile-'));
  const launch = { browser: browserFound, port: replica.port, extension: builtExtension(), lang, profile };
  const before = await launchBrowser(launch);
  const popup = await openPopup(before, await extensionIdOf(before));
  await addAccount(popup, lang, FACEBOOK.profile);
  await addAccount(popup, lang, INSTAGRAM.profile, { label: 'IG festival' });
  const day = daysAgo(3);
  await tickOff(popup, lang, 'IG festival', day);
  await expect(rowOf(popup, 'IG festival')).toHaveAttribute('data-status', 'sent');
  await before.close();

  const after = await launchBrowser(launch);
  const again = await openPopup(after, await extensionIdOf(after));
  await expect(rowOf(again, FACEBOOK_SELF.vanity)).toHaveAttribute('data-status', 'todo');
  await expect(rowOf(again, 'IG festival')).toHaveAttribute('data-status', 'sent');
  await expect(rowOf(again, 'IG festival').locator('.state time')).toHaveAttribute('datetime', day);
  await expect.poll(() => badgeText(again)).toBe('1');
  await after.close();
  await rm(profile, { recursive: true, force: true });
});

test('the worker may fall asleep between two clicks', async ({ popupOver, context, extensionId }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile);
  await expect(rowOf(popup, FACEBOOK_SELF.vanity)).toBeVisible();
  await putWorkerToSleep(context, extensionId);
  await tickOff(popup, 'fr', FACEBOOK_SELF.vanity);
  await expect(rowOf(popup, FACEBOOK_SELF.vanity)).toHaveAttribute('data-status', 'sent');
});

test('two popups write without losing each other’s accounts', async ({ popupOver }) => {
  const [one, other] = [await popupOver(), await popupOver()];
  await Promise.all([addAccount(one, 'fr', FACEBOOK.profile), addAccount(other, 'fr', INSTAGRAM.profile)]);
  await expect(rowOf(one, FACEBOOK_SELF.vanity)).toBeVisible();
  await one.reload();
  await expect(rowOf(one, FACEBOOK_SELF.vanity)).toBeVisible();
  await expect(rowOf(one, INSTAGRAM_SELF.handle)).toBeVisible();
});

test('a damaged record is put aside and told of; the others stay usable', async ({ popupOver, context, extensionId }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile);
  await addAccount(popup, 'fr', INSTAGRAM.profile);
  await expect(rowOf(popup, INSTAGRAM_SELF.handle)).toBeVisible();
  await damage(popup, INSTAGRAM_SELF.handle);
  await putWorkerToSleep(context, extensionId);
  await popup.reload();
  await expect(popup.getByText(phrase('fr', 'quarantine.title', ['1'], 1))).toBeVisible();
  await expect(rowOf(popup, FACEBOOK_SELF.vanity)).toBeVisible();
  await tickOff(popup, 'fr', FACEBOOK_SELF.vanity);
  await expect(rowOf(popup, FACEBOOK_SELF.vanity)).toHaveAttribute('data-status', 'sent');
  await popup.reload();
  await expect(popup.getByText(phrase('fr', 'quarantine.title', ['1'], 1))).toBeVisible();
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: phrase('fr', 'quarantine.save') }).click(),
  ]);
  expect(await kept(await download.path())).toContain(INSTAGRAM_SELF.handle);
});

async function kept(path: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(path, 'utf8');
}

/** Breaks the stored account with this handle as a bad disk or a bad version would: its platform is no word we know. */
function damage(popup: Page, handle: string): Promise<void> {
  return popup.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: LocalStorage } } };
    const stored = await chrome.storage.local.get(null);
    let isDone = false;
    const broken = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(broken);
      if (typeof value !== 'object' || value === null) return value;
      const record = value as Record<string, unknown>;
      if (record['handle'] === wanted && 'platform' in record) {
        isDone = true;
        return { ...record, platform: 17 };
      }
      return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, broken(inner)]));
    };
    await chrome.storage.local.set(broken(stored) as Record<string, unknown>);
    if (!isDone) throw new Error('No stored account has this handle.');
  }, handle);
}
