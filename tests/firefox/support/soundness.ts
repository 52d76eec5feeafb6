// Looks at pages of the add-on as Firefox draws them: what axe finds, and what is wider than 320 pixels.
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeOn } from './axe.ts';
import { builtAddon } from './built-addon.ts';
import { ADDON_ORIGIN } from './launch-firefox.ts';

/** What is in the package is what is looked at: no page can be forgotten here. */
export const PAGES: readonly string[] = readdirSync(builtAddon()).filter((file) => file.endsWith('.html'));

/** `seen`: the media query by which a page knows how it is drawn. */
export const LOOKS = [
  { look: 'light', colorScheme: 'light', seen: '(prefers-color-scheme: light)' },
  { look: 'dark', colorScheme: 'dark', seen: '(prefers-color-scheme: dark)' },
  { look: 'forced colours', isForced: true, seen: '(forced-colors: active)' },
] as const;

export interface Soundness {
  found: string[];
  /** How many of axe's rules had something to look at. */
  looked: number;
}

/** `says`: a sentence that each of the pages must show by then. */
export async function soundnessOf(page: Page, files: readonly string[], seen: string, says = ''): Promise<Soundness> {
  const all: Soundness = { found: [], looked: 0 };
  for (const file of files) {
    await openOurs(page, file);
    const { found, looked } = await soundnessHere(page, seen, says);
    all.found.push(...found.map((fault) => `${file}: ${fault}`));
    all.looked += looked;
  }
  return all;
}

export async function openOurs(page: Page, file: string): Promise<void> {
  await page.setViewport({ width: 1280, height: 800 });
  // Another address first: the same one with other data would not be loaded anew.
  await page.goto('about:blank');
  await page.goto(`${ADDON_ORIGIN}/${file}`, { waitUntil: [] });
  await page.waitForSelector('main:not([aria-busy="true"])', { timeout: 15_000 });
}

/** The page as it stands, without loading it anew. It is left narrow. */
export async function soundnessHere(page: Page, seen: string, says = ''): Promise<Soundness> {
  await page.setViewport({ width: 1280, height: 800 });
  expect(await page.evaluate((query) => matchMedia(query).matches, seen), seen).toBe(true);
  await expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: 10_000 }).toContain(says);
  const { faults, passes } = await axeOn(page);
  await page.setViewport({ width: 320, height: 640 });
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return { found: [...faults, ...(pixels > 0 ? [`${pixels} px wider than 320`] : [])], looked: passes };
}
