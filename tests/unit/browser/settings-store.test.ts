// A person's choices about hints: kept, forgotten when the rules have changed, and never a reason to fail.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { openSettingsStore } from '../../../lib/browser/settings-store.ts';
import { stored } from './desk.ts';

beforeEach(() => fakeBrowser.reset());

test('without a choice hints are on everywhere, and nothing is stored', async () => {
  expect(await openSettingsStore('2026-11-24').read()).toEqual({ isHintsOn: true, muted: [] });
  expect(await stored()).toEqual({});
});

test('a choice outlives the worker', async () => {
  await openSettingsStore('2026-11-24').setHints(false);
  await openSettingsStore('2026-11-24').mute('facebook.settings');
  expect(await openSettingsStore('2026-11-24').read()).toEqual({ isHintsOn: false, muted: ['facebook.settings'] });
});

test('a surface muted twice is muted once', async () => {
  const settings = openSettingsStore('2026-11-24');
  await Promise.all([settings.mute('facebook.settings'), settings.mute('facebook.account'), settings.mute('facebook.settings')]);
  expect((await settings.read()).muted.toSorted()).toEqual(['facebook.account', 'facebook.settings']);
});

test('all surfaces come back at once, and hints stay as they were', async () => {
  const settings = openSettingsStore('2026-11-24');
  await settings.setHints(false);
  await settings.mute('facebook.settings');
  await settings.unmuteAll();
  expect(await settings.read()).toEqual({ isHintsOn: false, muted: [] });
});

test('where the person lives is kept beside the rest, and can be forgotten', async () => {
  const settings = openSettingsStore('2026-11-24');
  await settings.setHints(false);
  await settings.setCountry('CH');
  expect(await openSettingsStore('2027-01-10').read()).toEqual({ isHintsOn: false, muted: [], country: 'CH' });
  await settings.setCountry(undefined);
  expect(await settings.read()).toEqual({ isHintsOn: false, muted: [] });
  expect(await stored()).toEqual({ settings: { format: 1, isHintsOn: false, muted: [] } });
});

test('new rules bring hints back, and the old silence is forgotten', async () => {
  await openSettingsStore('2026-11-24').mute('facebook.settings');
  const later = openSettingsStore('2027-01-10');
  expect((await later.read()).muted).toEqual([]);
  await later.mute('facebook.account');
  expect(await stored()).toMatchObject({ settings: { muted: [{ surface: 'facebook.account', edition: '2027-01-10' }] } });
});

test('a date that comes brings hints back, a date that was known and past does not', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00'), toFake: ['Date'] });
  const settings = openSettingsStore('2026-11-24', [{ on: '2025-05-27' }, { on: '2026-12-16' }]);
  await settings.mute('facebook.settings');
  for (const [day, muted] of [
    ['2026-11-24', ['facebook.settings']],
    ['2026-12-15', ['facebook.settings']],
    ['2026-12-16', []],
    ['2027-03-01', []],
  ] as const) {
    vi.setSystemTime(new Date(`${day}T09:00:00`));
    expect((await settings.read()).muted, day).toEqual(muted);
  }
  await settings.mute('facebook.settings');
  expect((await settings.read()).muted).toEqual(['facebook.settings']);
  vi.useRealTimers();
});

test('what an earlier version kept without its day is kept', async () => {
  await fakeBrowser.storage.local.set({
    settings: { format: 1, isHintsOn: true, muted: [{ surface: 'facebook.settings', edition: '2026-11-24' }] },
  });
  expect((await openSettingsStore('2026-11-24', [{ on: '2026-11-24' }]).read()).muted).toEqual(['facebook.settings']);
});

test.each(['x', 4, {}, { format: 2, isHintsOn: false, muted: [] }, { format: 1, isHintsOn: 'no', muted: [] }])(
  '%o gives the defaults back, and can be written over',
  async (settings) => {
    await fakeBrowser.storage.local.set({ settings });
    const store = openSettingsStore('2026-11-24');
    expect(await store.read()).toEqual({ isHintsOn: true, muted: [] });
    await store.setHints(false);
    expect((await store.read()).isHintsOn).toBe(false);
  },
);
