// Opens every page of the extension, and the hint, in the pseudo-locale and says what does not fit.
import type { BrowserContext, Page } from '@playwright/test';
import { extensionIdOf, launchBrowser, type Launch } from '../../replica/launch-browser.ts';
import { FACEBOOK } from './addresses.ts';
import type { ExtensionScope } from './extension-scope.ts';
import { extensionWorldOf } from './extension-world.ts';
import { hintThere } from './hint.ts';
import { extensionInPseudoLocale, sidewaysOverflow, type PseudoLocale } from './pseudo-locale.ts';
import { openRegister } from './register.ts';
import { become } from './test.ts';

export interface PseudoVisit extends Pick<Launch, 'browser' | 'port'> {
  kind: PseudoLocale;
  /** `/settings.html` */
  paths: readonly string[];
  widths: readonly number[];
}

/** A long name without a place to break, a Page, and one whose objection is on its way. */
const ACCOUNTS = [
  { handle: 'compagniedestroisrivieresetdutheatremunicipal', told: [{ type: 'sent', day: '2026-01-05' }] },
  { handle: 'theatre.deux', label: 'Théâtre', holder: 'Camille' },
  { handle: 'theatre.trois', platform: 'facebook', kind: 'page' },
] as const;

/** One line for each page, state and width that is wider than its window, or cuts a text; nothing where all of them fit. */
export async function overflowsInPseudoLocale({ kind, browser, port, paths, widths }: PseudoVisit): Promise<string[]> {
  const context = await launchBrowser({ browser, port, extension: extensionInPseudoLocale(kind), lang: 'en' });
  try {
    const id = await extensionIdOf(context);
    // Whatever does not come is named, long before the whole test is over.
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const found: string[] = [];
    const look = async (state: string): Promise<void> => {
      for (const path of paths) {
        await page.goto(`chrome-extension://${id}${path}`);
        await page.locator('main:not([aria-busy="true"])').waitFor();
        if ((await page.getAttribute('html', 'dir')) !== (kind === 'long' ? 'ltr' : 'rtl')) found.push(`${path}: read from the wrong side`);
        found.push(...(await overflowsOf(page, `${path}, ${state}`, widths)));
      }
    };
    await look('empty');
    const register = await openRegister(context, id, { accounts: ACCOUNTS });
    found.push(...(await overflowsOf(register, 'the register, one account open', widths)));
    await look('with accounts');
    return [...found, ...(await hintOverflows(context, page, widths))];
  } finally {
    await context.close();
  }
}

async function overflowsOf(page: Page, what: string, widths: readonly number[]): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const pixels = await page.evaluate(sidewaysOverflow);
    if (pixels > 0) found.push(`${what} at ${width}: ${pixels} px too wide, by ${(await page.evaluate(tooWide)).join(', ')}`);
    found.push(...(await page.evaluate(cutTexts)).map((text) => `${what} at ${width}: cut off « ${text} »`));
  }
  return found;
}

/** The card on a page of Meta’s, and the one on the form: inside the window, whichever side it is read from. */
async function hintOverflows(context: BrowserContext, page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  await become(context, { lang: 'fr' });
  for (const address of [FACEBOOK.center, FACEBOOK.form]) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await hintThere(page);
      await page.waitForTimeout(300);
      const outside = await (await extensionWorldOf(page)).evaluate(outsideOfWindow);
      found.push(...(outside ?? ['no hint']).map((part) => `the hint at ${width} on ${address}: ${part}`));
    }
  }
  return found;
}

/** What stands out of the window, the innermost first. */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => one.getBoundingClientRect().right > width + 1 || one.getBoundingClientRect().left < -1)
    .toReversed()
    .slice(0, 4)
    .map((one) => `${one.tagName.toLowerCase()}.${one.className} « ${one.innerText.slice(0, 30)} »`);
}

/** Texts that a box hides part of: what is only meant for a screen reader is left aside. */
function cutTexts(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => !one.matches('.unseen, .unseen *, textarea, svg *') && one.checkVisibility() && one.clientWidth > 1)
    .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.innerText.trim().slice(0, 60))
    .filter((text) => text !== '');
}

/** Runs in the extension’s world. */
function outsideOfWindow(): string[] {
  const { dom } = (globalThis as unknown as ExtensionScope).chrome;
  const roots = [...document.documentElement.children].flatMap((host) => dom.openOrClosedShadowRoot(host) ?? []);
  const parts = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('[data-part="card"], [data-part="chip"], [data-part="card"] *'),
  ]);
  return parts
    .filter((part) => part.checkVisibility() && !part.matches('.unseen, .unseen *'))
    .filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return left < -1 || right > document.documentElement.clientWidth + 1;
    })
    .map((part) => `${part.tagName.toLowerCase()} « ${part.innerText.slice(0, 40)} » out of the window`);
}
