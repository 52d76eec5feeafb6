// The one fixture file: a Firefox with the shipped add-on, in which Meta's hosts lead to the stand-in, and a visitor of it.
import type { Browser, Page } from 'puppeteer-core';
import { test as base } from 'vitest';
import { startAddress } from '../../replica/start-address.ts';
import { startReplica } from '../../replica/server.ts';
import type { Variant } from '../../replica/variant.ts';
import { builtAddon } from './built-addon.ts';
import { findFirefox, HOW_TO_GET_FIREFOX } from './find-firefox.ts';
import { launchFirefox } from './launch-firefox.ts';

export const test = base
  .extend('replica', { scope: 'file' }, async ({}, { onCleanup }) => {
    const replica = await startReplica();
    onCleanup(() => replica.close());
    return replica;
  })
  /** Starting takes seconds, so the tests of a file share one; absent on a machine without Firefox. */
  .extend('shared', { scope: 'file' }, async ({ replica }, { onCleanup }) => {
    const path = findFirefox();
    const browser = path === undefined ? undefined : await launchFirefox({ path, port: replica.port, isBare: true });
    onCleanup(async () => browser?.close());
    return browser && { browser, path };
  })
  /** Path of the Firefox; a machine without one skips the test and says what to install. */
  .extend('firefox', ({ shared, skip }): string => shared?.path ?? skip(HOW_TO_GET_FIREFOX))
  /** The add-on is installed for this test alone: its ledger is empty. */
  .extend('browser', async ({ shared, skip, replica }, { onCleanup }): Promise<Browser> => {
    const { browser } = shared ?? skip(HOW_TO_GET_FIREFOX);
    const addon = await browser.installExtension(builtAddon());
    onCleanup(async () => {
      const [first, ...others] = await browser.pages();
      await first?.goto('about:blank');
      for (const page of others) await page.close();
      await browser.uninstallExtension(addon);
    });
    replica.names.length = 0;
    replica.requests.length = 0;
    return browser;
  })
  /** Goes to an address as this variant of the stand-in, in French unless it says otherwise. */
  .extend('visit', async ({ browser }) => {
    const page = await browser.newPage();
    return async (address: string, variant: Partial<Variant> = {}): Promise<Page> => {
      await page.goto(startAddress(address, variant));
      return page;
    };
  });
