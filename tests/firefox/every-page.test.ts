// Every page of the add-on in Firefox, light and dark: no fault that axe knows of, and nothing wider than a telephone.
import { readdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FACEBOOK } from '../e2e/support/addresses.ts';
import { builtAddon } from './support/built-addon.ts';
import { overHintRootsInPage } from './support/closed-root.ts';
import { test } from './support/firefox-test.ts';
import { expectHint } from './support/hint.ts';
import { ADDON_ORIGIN, launchFirefox } from './support/launch-firefox.ts';
import { addAccount, load } from './support/popup.ts';

const PAGES = readdirSync(builtAddon()).filter((file) => file.endsWith('.html'));

test.for(['light', 'dark'] as const)('%s: every page is sound', async (colorScheme, { firefox, replica }) => {
  const browser = await launchFirefox({ path: firefox, port: replica.port, colorScheme });
  try {
    const page = await browser.newPage();
    await load(page);
    await addAccount(page, 'https://www.instagram.com/theatre.des.sources/');
    const found: string[] = [];
    let looked = 0;
    for (const file of PAGES) {
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(`${ADDON_ORIGIN}/${file}`, { waitUntil: [] });
      await page.waitForSelector('main:not([aria-busy="true"])', { timeout: 15_000 });
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colorScheme === 'dark');
      const { faults, passes } = await axeOn(page);
      looked += passes;
      found.push(...faults.map((fault) => `${file}: ${fault}`));
      await page.setViewport({ width: 360, height: 740 });
      const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (pixels > 0) found.push(`${file}: ${pixels} px wider than a telephone`);
    }
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(PAGES.length * 10);
  } finally {
    await browser.close();
  }
});

test('the hint is sound inside its closed root, on a link and on the form', async ({ visit }) => {
  for (const [address, expected] of [
    [FACEBOOK.center, { state: 'point' }],
    [FACEBOOK.form, { message: 'form-here' }],
  ] as const) {
    const page = await visit(address);
    await expectHint(page, expected);
    await page.evaluate(axe.source);
    const { faults, looked } = await overHintRootsInPage(page, axeInRoots);
    expect(faults).toEqual([]);
    expect(looked, 'axe looked at nodes inside our root').toBeGreaterThan(2);
  }
});

/** Runs in the page: the closed root is shown to axe alone, through a getter of the host that the test puts there. */
async function axeInRoots(roots: ShadowRoot[]): Promise<{ faults: string[]; looked: number }> {
  const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
  const found = { faults: [] as string[], looked: 0 };
  for (const root of roots) {
    Object.defineProperty(root.host, 'shadowRoot', { configurable: true, get: () => root });
    const { violations, passes } = await run(root.host);
    found.faults.push(...violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`));
    found.looked += new Set(passes.flatMap(({ nodes }) => nodes.flatMap(({ target }) => target.filter(Array.isArray).map(String)))).size;
  }
  return found;
}

/** The protocol's scripts are not bound by our policy, which lets no other script in. */
async function axeOn(page: Page): Promise<{ faults: string[]; passes: number }> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return { faults: violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`), passes: passes.length };
  });
}
