// Opens any page of the extension in the pseudo-locale and says whether it fits.
import type { Page } from '@playwright/test';
import { extensionIdOf, launchBrowser, type Launch } from '../../replica/launch-browser.ts';
import { extensionInPseudoLocale, sidewaysOverflow, type PseudoLocale } from './pseudo-locale.ts';

export interface PseudoVisit {
  kind: PseudoLocale;
  browser: Launch['browser'];
  /** `/settings.html` */
  paths: readonly string[];
  widths: readonly number[];
  /** Brings the page into the state to look at. */
  prepare?: (page: Page) => Promise<void>;
}

/** One line for each page and width that is wider than its window; nothing where all of them fit. */
export async function overflowsInPseudoLocale({ kind, browser, paths, widths, prepare }: PseudoVisit): Promise<string[]> {
  const context = await launchBrowser({ browser, port: 9, extension: extensionInPseudoLocale(kind), lang: 'en' });
  try {
    const id = await extensionIdOf(context);
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(`chrome-extension://${id}${path}`);
      await page.locator('main:not([aria-busy="true"])').waitFor();
      if ((await page.getAttribute('html', 'dir')) !== (kind === 'long' ? 'ltr' : 'rtl')) found.push(`${path}: read from the wrong side`);
      await prepare?.(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const pixels = await page.evaluate(sidewaysOverflow);
        if (pixels > 0) found.push(`${path} at ${width}: ${pixels} px too wide`);
      }
    }
    return found;
  } finally {
    await context.close();
  }
}
