// The one fixture file: a Firefox with the shipped add-on, in which Meta's hosts lead to the stand-in, and a visitor of it.
import type { Page } from 'puppeteer-core';
import { test as base } from 'vitest';
import { startAddress } from '../../replica/start-address.ts';
import { startReplica } from '../../replica/server.ts';
import type { Variant } from '../../replica/variant.ts';
import { findFirefox, HOW_TO_GET_FIREFOX } from './find-firefox.ts';
import { launchFirefox } from './launch-firefox.ts';

export const test = base
  .extend('replica', { scope: 'file' }, async ({}, { onCleanup }) => {
    const replica = await startReplica();
    onCleanup(() => replica.close());
    return replica;
  })
  /** Path of the Firefox; a machine without one skips the test and says what to install. */
  .extend('firefox', ({ skip }): string => findFirefox() ?? skip(HOW_TO_GET_FIREFOX))
  /** A browser of this test alone, with an empty ledger. */
  .extend('browser', async ({ firefox, replica }, { onCleanup }) => {
    const browser = await launchFirefox({ path: firefox, port: replica.port });
    onCleanup(() => browser.close());
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
