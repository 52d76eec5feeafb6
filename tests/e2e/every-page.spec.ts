// Every page in the package, empty and with seven accounts: without a fault axe knows of, narrow, with wide text spacing, with targets a finger can hit.
import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtExtension } from './support/built-extension.ts';
import { addAccount, openPopup, tickOff } from './support/popup.ts';
import { sidewaysOverflow } from './support/pseudo-locale.ts';
import { expect, test } from './support/test.ts';

/** What is in the package is what is looked at: no page can be forgotten here. */
const PAGES = readdirSync(builtExtension()).filter((file) => file.endsWith('.html'));

/** WCAG 2.2, 1.4.12: the spacing a reader may set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

const STATES = [
  { state: 'empty', accounts: 0 },
  { state: 'with seven accounts', accounts: 7 },
] as const;

for (const { state, accounts } of STATES) {
  test(`${state}: every page is sound in light, dark and forced colours, and fits 320 pixels`, async ({ context, extensionId }) => {
    test.setTimeout(180_000);
    const popup = await openPopup(context, extensionId);
    for (let n = 1; n <= accounts; n += 1) await addAccount(popup, 'fr', `https://www.instagram.com/theatre.${n}/`);
    if (accounts > 0) await tickOff(popup, 'fr', 'theatre.2');
    await popup.close();

    const found: string[] = [];
    const page = await context.newPage();
    let looked = 0;
    for (const file of PAGES) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`chrome-extension://${extensionId}/${file}`);
      await page.locator('main:not([aria-busy="true"])').waitFor();
      for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia({ colorScheme: null, forcedColors: null, ...look });
        const { violations, passes } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
        looked += passes.length;
        found.push(...violations.map(({ id, nodes }) => `${file}, ${JSON.stringify(look)}: ${id} at ${String(nodes[0]?.target)}`));
      }
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
      await page.setViewportSize({ width: 320, height: 640 });
      found.push(...(await overflowOf(page, `${file} at 320`)));
      await page.evaluate(wearSheet, SPACING);
      found.push(...(await overflowOf(page, `${file} at 320, with wide spacing`)));
    }
    expect(found).toEqual([]);
    expect(PAGES.length).toBeGreaterThan(4);
    expect(looked).toBeGreaterThan(PAGES.length * 30);
  });
}

async function overflowOf(page: Page, name: string): Promise<string[]> {
  const pixels = await page.evaluate(sidewaysOverflow);
  return pixels > 0 ? [`${name}: ${pixels} px too wide`] : [];
}

/** Our pages allow no style of others; a sheet made by script is not one. */
function wearSheet(content: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(content);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
