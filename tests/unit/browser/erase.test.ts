// Erasing takes everything that is here, and says what it could not take.
import { storage } from '#imports';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { eraseEverything } from '../../../lib/browser/erase-everything.ts';
import { openSync } from '../../../lib/browser/sync.ts';
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

test.each([
  ['cannot be taken back', async () => ({ ...off, problem: 'failed' as const })],
  ['cannot even be switched off, as with a full disk', () => Promise.reject(new Error('QuotaExceeded'))],
])('while the copy elsewhere %s, what is here is erased, and that is said', async (_how, set) => {
  await ask(POPUP, 'addAccount', { platform: 'facebook', handle: 'theatre', kind: 'profile' });
  expect(await eraseEverything(desk, { set })).toEqual({ ok: true, hasCopyLeft: true });
  expect(await stored()).toEqual({});
  expect(await ask(POPUP, 'popupModel')).toMatchObject({ total: 0 });
});

test('where the browser has switched off what it carries between devices, everything here is erased all the same', async () => {
  const { get } = fakeBrowser.storage.sync;
  const refuse = () => Promise.reject(new Error('Please set webextensions.storage.sync.enabled to true in about:config'));
  Object.assign(fakeBrowser.storage.sync, { get: refuse });
  await ask(POPUP, 'addAccount', { platform: 'facebook', handle: 'theatre', kind: 'profile' });
  expect(await eraseEverything(desk, openSync(desk, desk.afterWrite))).toEqual({ ok: true, hasCopyLeft: true });
  Object.assign(fakeBrowser.storage.sync, { get });
  expect(await stored()).toEqual({});
});

test('a storage that cannot be emptied is said', async () => {
  const ledger = { ...desk.ledger, eraseAll: () => Promise.reject(new Error('disk')) };
  expect(await eraseEverything({ ...desk, ledger }, { set: async () => off })).toEqual({ ok: false, why: 'storage-failed' });
});
