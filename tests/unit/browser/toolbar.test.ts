// What the background keeps up by itself: the badge, the daily look, and who may read storage.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { showAsking } from '../../../lib/browser/badge.ts';
import { onEachDay } from '../../../lib/browser/each-day.ts';
import { openLedgerStore, type LedgerStore } from '../../../lib/browser/ledger-store.ts';
import { openSettingsStore } from '../../../lib/browser/settings-store.ts';
import { keepStorageToOurselves } from '../../../lib/browser/own-storage.ts';
import { addAccount } from '../../../lib/ledger/add-account.ts';
import { record } from '../../../lib/ledger/record.ts';
import { FEW_LAW } from '../ledger/few-law.ts';
import { account, event, FESTIVAL, PAGE, THEATRE, WORLD } from '../ledger/told.ts';

beforeEach(() => fakeBrowser.reset());

describe('the badge', () => {
  const title = (left: number): string => `${left} left`;
  const deskOver = (ledger: LedgerStore) => ({ ledger, law: FEW_LAW, settings: openSettingsStore('2026-11-24') });

  test('shows how many accounts are left, and says so in words', async () => {
    const store = openLedgerStore();
    for (const one of [account(THEATRE), account(FESTIVAL), account(PAGE, { kind: 'page' })])
      await store.change((ledger) => addAccount(ledger, one));
    await showAsking(deskOver(store), title);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('2');
    expect(await fakeBrowser.action.getTitle({})).toBe('2 left');
  });

  test('is cleared when nothing is left', async () => {
    const store = openLedgerStore();
    await store.change((ledger) => addAccount(ledger, account(THEATRE)));
    await showAsking(deskOver(store), title);
    await store.change((ledger) => record(ledger, event('sent', '2026-11-20'), WORLD));
    await showAsking(deskOver(store), title);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('that cannot be painted harms nothing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    await expect(showAsking(deskOver(openLedgerStore()), title)).resolves.toBeUndefined();
  });
});

test('each day begins with a look, and the next one is set', async () => {
  let looks = 0;
  onEachDay(() => {
    looks += 1;
  });
  const [alarm] = await fakeBrowser.alarms.getAll();
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());
  expect(new Date(alarm?.scheduledTime ?? 0).getHours()).toBe(0);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: 0, persistAcrossSessions: true });
  expect(looks).toBe(0);
  await fakeBrowser.alarms.clearAll();
  await fakeBrowser.alarms.onAlarm.trigger({ name: alarm?.name ?? '', scheduledTime: 0, persistAcrossSessions: true });
  expect(looks).toBe(1);
  expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
});

test.each(['local', 'sync', 'session', 'managed'] as const)(
  'storage.%s is kept from content scripts where the browser can',
  async (area) => {
    const setAccessLevel = vi.spyOn(fakeBrowser.storage[area], 'setAccessLevel').mockResolvedValue(undefined);
    await keepStorageToOurselves();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  },
);

test('a browser that cannot keep it is no reason to fail', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockRejectedValue(new Error('no'));
  await expect(keepStorageToOurselves()).resolves.toBeUndefined();
});
