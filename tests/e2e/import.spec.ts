// Copies of the ledger in a real browser: from one to another by a file, between devices by the browser, and a storage that has an end.
import type { Page } from '@playwright/test';
import { FACEBOOK_SELF } from '../replica/people.ts';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { askBackground } from './support/ask-background.ts';
import { phrase } from './support/built-extension.ts';
import { takeRoom } from './support/own-storage.ts';
import { addAccount, rowOf } from './support/popup.ts';
import { expect, test } from './support/test.ts';
import { putWorkerToSleep } from './support/worker.ts';

type Area = 'local' | 'sync';
interface Storage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

test('a backup leads to the same list in an empty browser, and importing it twice changes nothing', async ({ popupOver, lang }) => {
  const popup = await popupOver();
  await addAccount(popup, lang, FACEBOOK.profile);
  await addAccount(popup, lang, INSTAGRAM.profile, { label: 'IG festival' });
  const before = await askBackground(popup, 'popupModel');
  await askBackground(popup, 'record', { accountId: before.rows[0]?.account.id ?? '', type: 'sent', note: 'Régie « son »' });
  const told = await askBackground(popup, 'popupModel');
  const text = await askBackground(popup, 'exportBackup');

  await popup.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage.local.clear());
  expect((await askBackground(popup, 'popupModel')).rows).toEqual([]);
  expect(await askBackground(popup, 'previewImport', { text: text.slice(0, -40) })).toEqual({ ok: false, why: 'not-json' });
  expect(await askBackground(popup, 'previewImport', { text })).toMatchObject({ ok: true, gains: [{ isNew: true }, { isNew: true }] });
  for (const when of ['once', 'twice']) {
    expect(await askBackground(popup, 'applyImport', { text }), when).toEqual({ ok: true });
    expect(await askBackground(popup, 'popupModel'), when).toEqual(told);
  }
  await popup.reload();
  await expect(rowOf(popup, 'IG festival')).toBeVisible();
});

test('a storage that is nearly full says so, and one that is full refuses loudly while the form stays as it is', async ({
  popupOver,
  lang,
}) => {
  const popup = await popupOver();
  await addAccount(popup, lang, FACEBOOK.profile);
  await takeRoom(popup, 0.92);
  await popup.reload();
  await expect(popup.getByText(phrase(lang, 'room.title'))).toBeVisible();

  await takeRoom(popup, 1);
  const row = rowOf(popup, FACEBOOK_SELF.vanity);
  await row.getByRole('button', { name: phrase(lang, 'row.sent') }).click();
  await row.getByLabel(phrase(lang, 'row.day')).fill('2026-05-02');
  await row.getByRole('button', { name: phrase(lang, 'row.keep') }).click();
  await expect(popup.getByText(phrase(lang, 'refusal.storage_full'))).toBeVisible();
  await expect(row.getByLabel(phrase(lang, 'row.day'))).toHaveValue('2026-05-02');
  await expect(row).toHaveAttribute('data-status', 'todo');

  // Room was made: the same form, the same button.
  await takeRoom(popup, 0.5);
  await row.getByRole('button', { name: phrase(lang, 'row.keep') }).click();
  await expect(row).toHaveAttribute('data-status', /^(sent|overdue)$/);
});

test('the browser carries the ledger once it is allowed to, brings what comes, and takes everything back', async ({
  popupOver,
  lang,
  context,
  extensionId,
}) => {
  const popup = await popupOver();
  await addAccount(popup, lang, FACEBOOK.profile);
  expect(await itemsOf(popup, 'sync')).toEqual({});
  expect(await askBackground(popup, 'setSync', { isOn: true })).toEqual({ isOn: true, whole: 1, shortened: 0, notCarried: 0, missing: 0 });
  const [[key = '', mine] = []] = Object.entries(await itemsOf(popup, 'sync'));
  expect(mine).toMatchObject({ format: 2, account: { handle: FACEBOOK_SELF.vanity } });

  // As it would come from another device, while the worker sleeps.
  await putWorkerToSleep(context, extensionId);
  const other = JSON.parse(
    JSON.stringify(mine).replaceAll(key.replace('account:', ''), 'account-elsewhere').replace(FACEBOOK_SELF.vanity, 'theatre.ailleurs'),
  );
  await popup.evaluate((items) => (globalThis as unknown as { chrome: { storage: { sync: Storage } } }).chrome.storage.sync.set(items), {
    'account:account-elsewhere': other,
  });
  await expect.poll(async () => (await askBackground(popup, 'popupModel')).all).toBe(2);

  // A history that is longer than the browser carries.
  const accountId = key.replace('account:', '');
  const told = Array.from({ length: 150 }, (_, index) => ({ accountId, type: 'noted' as const, note: `${index} ${'é'.repeat(40)}` }));
  expect(await askBackground(popup, 'recordMany', told)).toHaveLength(150);
  await expect.poll(async () => (await askBackground(popup, 'sync')).shortened).toBe(1);
  expect((await askBackground(popup, 'popupModel')).rows.find(({ account: { id } }) => id === accountId)?.history).toHaveLength(150);

  expect(await askBackground(popup, 'setSync', { isOn: false })).toMatchObject({ isOn: false });
  expect(await itemsOf(popup, 'sync')).toEqual({});
  expect((await askBackground(popup, 'popupModel')).all).toBe(2);
});

function itemsOf(popup: Page, area: Area): Promise<Record<string, unknown>> {
  return popup.evaluate(
    (name) => (globalThis as unknown as { chrome: { storage: Record<Area, Storage> } }).chrome.storage[name].get(null),
    area,
  );
}
