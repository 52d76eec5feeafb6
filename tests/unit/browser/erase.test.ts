// Erasing takes everything, or says what it could not take and takes nothing.
import { storage } from '#imports';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { eraseEverything } from '../../../lib/browser/erase-everything.ts';
import { ask, openDesk, POPUP, stored } from './desk.ts';

const desk = openDesk();
const off = { isOn: false, whole: 0, shortened: 0, notCarried: 0, missing: 0 };
const removed: unknown[] = [];

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  removed.length = 0;
  fakeBrowser.permissions.remove = async (permissions) => removed.push(permissions) > 0;
});

test('accounts, settings and what was set aside are gone, and the register knows it at once', async () => {
  await ask(POPUP, 'addAccount', { platform: 'facebook', handle: 'theatre', kind: 'profile' });
  await ask(POPUP, 'setHints', { isOn: false });
  await storage.setItem('local:quarantine:a', { why: 'unreadable', at: '', value: 'x' });
  const writes = desk.writes();
  expect(await eraseEverything(desk, { set: async () => off })).toEqual({ ok: true });
  expect(await stored()).toEqual({});
  expect(await ask(POPUP, 'popupModel')).toMatchObject({ total: 0, quarantined: 0 });
  expect(removed).toEqual([{ permissions: ['notifications'] }]);
  expect(desk.writes()).toBe(writes + 1);
});

test('while the copy elsewhere cannot be taken back, nothing is erased', async () => {
  await ask(POPUP, 'addAccount', { platform: 'facebook', handle: 'theatre', kind: 'profile' });
  expect(await eraseEverything(desk, { set: async () => ({ ...off, problem: 'failed' }) })).toEqual({ ok: false, why: 'sync-copy' });
  expect(await ask(POPUP, 'popupModel')).toMatchObject({ total: 1 });
});

test('a storage that cannot be emptied is said', async () => {
  const ledger = { ...desk.ledger, eraseAll: () => Promise.reject(new Error('disk')) };
  expect(await eraseEverything({ ...desk, ledger }, { set: async () => off })).toEqual({ ok: false, why: 'storage-failed' });
});
