// The first page opens by itself at one moment only: when a person has just installed us.
import { browser, storage } from '#imports';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseEverything } from '../../../lib/browser/erase-everything.ts';
import { onFirstInstall } from '../../../lib/browser/first-install.ts';
import { openDesk } from './desk.ts';

type Installed = Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0] & { temporary?: boolean };

const opened = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  opened.mockClear();
  byWhom('normal');
  onFirstInstall(opened);
});

/** The fake browser knows of no installation. */
function byWhom(installType: string): void {
  Object.assign(browser, { management: { getSelf: async () => ({ installType }) } });
}

async function said(reason: string, temporary?: boolean): Promise<void> {
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary } as Installed);
  // What is asked of storage and of the policies, one after the other.
  await new Promise((resolve) => setTimeout(resolve));
}

test('it opens once, however often a browser says that a build from a folder is new', async () => {
  await said('install');
  expect(opened).toHaveBeenCalledTimes(1);
  await said('install');
  expect(opened).toHaveBeenCalledTimes(1);
});

test.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])('nothing opens at a %s', async (reason) => {
  await said(reason);
  expect(opened).not.toHaveBeenCalled();
});

test('nothing opens for a temporary add-on, which is new at each start of its developer’s browser', async () => {
  await said('install', true);
  expect(opened).not.toHaveBeenCalled();
});

test('whoever has erased everything is not greeted at the next update, and nothing is kept for that', async () => {
  await said('install');
  fakeBrowser.permissions.remove = async () => true;
  const off = { isOn: false, whole: 0, shortened: 0, notCarried: 0, missing: 0 };
  expect(await eraseEverything(openDesk(), { set: async () => off })).toEqual({ ok: true });
  expect(await storage.snapshot('local')).toEqual({});
  await said('update');
  expect(opened).toHaveBeenCalledTimes(1);
});

describe('where an organisation has installed us', () => {
  beforeEach(() => byWhom('admin'));

  test('its policy keeps the page closed', async () => {
    await fakeBrowser.storage.managed.set({ welcomePage: false });
    await said('install');
    expect(opened).not.toHaveBeenCalled();
  });

  test('a policy that arrives a moment later does, too', async () => {
    await said('install');
    await fakeBrowser.storage.managed.set({ welcomePage: false });
    await new Promise((resolve) => setTimeout(resolve));
    expect(opened).not.toHaveBeenCalled();
  });

  test('without a word from it the page opens after a few seconds', async () => {
    vi.useFakeTimers();
    try {
      await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
      await vi.advanceTimersByTimeAsync(2000);
      expect(opened).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(2000);
      expect(opened).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });
});
