// Looks at a page of ours as it stands, in each way a person may have it drawn: what axe finds, and what does not fit.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { sidewaysOverflow } from './pseudo-locale.ts';

export interface Soundness {
  /** One line each: the page, how it was drawn, and what is wrong. */
  faults: string[];
  /** How many of axe's rules had something to look at. */
  looked: number;
}

const WIDE = { width: 1280, height: 800 };
/** What a window of 1280 × 1024 shows at 400 % (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 256 };

const LOOKS = [
  { name: 'light', size: WIDE, media: { colorScheme: 'light' } },
  { name: 'dark', size: WIDE, media: { colorScheme: 'dark' } },
  { name: 'forced colours', size: WIDE, media: { forcedColors: 'active' } },
  { name: 'light, 320 pixels wide', size: NARROW, media: { colorScheme: 'light' } },
] as const;

/** WCAG 2.2, 1.4.12: the spacing a reader may set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

/** The page is not loaded anew: a refusal that stands in it stays. It is left narrow and widely spaced. */
export async function soundnessOf(page: Page, name: string): Promise<Soundness> {
  const found: Soundness = { faults: [], looked: 0 };
  for (const { name: look, size, media } of LOOKS) {
    await page.setViewportSize(size);
    // Without motion: a background that is on its way from one colour to another is no background.
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: 'reduce', ...media });
    const { violations, passes } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
    found.looked += passes.length;
    found.faults.push(...violations.map(({ id, nodes }) => `${name}, ${look}: ${id} at ${String(nodes[0]?.target)}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  found.faults.push(...(await overflowOf(page, `${name} at 320`)));
  await page.evaluate(wearSheet, SPACING);
  found.faults.push(...(await overflowOf(page, `${name} at 320, with wide spacing`)));
  return found;
}

/** One of our pages, once it knows what it shows. */
export async function openOurs(page: Page, extensionId: string, file: string): Promise<Page> {
  await page.goto(`chrome-extension://${extensionId}/${file}`);
  await page.locator('main:not([aria-busy="true"])').waitFor();
  return page;
}

/** What is wrong is said on the page, and still is when axe has looked at it. */
export async function expectSound(page: Page, said: Locator): Promise<void> {
  await expect(said).toBeVisible();
  const { faults, looked } = await soundnessOf(page, new URL(page.url()).pathname);
  await expect(said).toBeVisible();
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThan(40);
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
