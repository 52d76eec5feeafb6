// The popup in Firefox as a page of its own, over a tab that stays the active one, and what a person does in it.
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { phrase } from './built-addon.ts';
import { ADDON_ORIGIN } from './launch-firefox.ts';

/** Opens the popup; the tab it sees as current is `over`, or itself. */
export async function openPopup(browser: Browser, over?: Page): Promise<Page> {
  const popup = await browser.newPage();
  await popup.setViewport({ width: 400, height: 600 });
  await load(popup);
  if (over !== undefined) {
    await over.bringToFront();
    await load(popup);
  }
  return popup;
}

/** Firefox never reports these pages as loaded: their content has to be waited for. */
export async function load(popup: Page): Promise<void> {
  await popup.goto(`${ADDON_ORIGIN}/popup.html`, { waitUntil: [] });
  await popup.waitForSelector('main:not([aria-busy="true"])', { timeout: 15_000 });
}

/** The language our words are in: Firefox's own. */
export function languageOf(popup: Page): Promise<string> {
  return popup.evaluate(() => document.documentElement.lang);
}

/** Asks the browser something from a page of ours, as the add-on's code would. */
export function askBrowser<Answer>(popup: Page, question: string): Promise<Answer> {
  return popup.evaluate(`(${question})(browser)`) as Promise<Answer>;
}

export function badgeText(popup: Page): Promise<string> {
  return askBrowser(popup, '({ action }) => action.getBadgeText({})');
}

/** Adds an account by hand, as a person types it. */
export async function addAccount(popup: Page, who: string): Promise<void> {
  const lang = await languageOf(popup);
  // A tab in the background draws seldom, and every click waits for that.
  await popup.bringToFront();
  await popup.evaluate(() => document.querySelector('details.add')?.setAttribute('open', ''));
  await popup.locator(`details.add ::-p-aria([name="${phrase(lang, 'add.who')}"][role="textbox"])`).fill(who);
  await popup.locator(`details.add ::-p-aria([name="${phrase(lang, 'add.submit')}"][role="button"])`).click();
}

/** Status of the account with this handle, as its row says. */
export function statusOf(popup: Page, handle: string): Promise<string | null> {
  return popup.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLElement>('article[data-account]')].find(({ innerText }) => innerText.includes(name))?.dataset[
        'status'
      ] ?? null,
    handle,
  );
}

export async function expectStatus(popup: Page, handle: string, status: string): Promise<void> {
  await expect.poll(() => statusOf(popup, handle), { timeout: 10_000 }).toBe(status);
}

/** Clicks the button with this text in the account's row. */
export async function clickInRow(popup: Page, handle: string, key: string): Promise<void> {
  const name = phrase(await languageOf(popup), key);
  await popup.bringToFront();
  const button = await popup.waitForFunction(
    (who, text) =>
      [...document.querySelectorAll<HTMLElement>('article[data-account]')]
        .find(({ innerText }) => innerText.includes(who))
        ?.querySelectorAll('button')
        .values()
        .find((one) => one.innerText.includes(text) && one.checkVisibility()),
    { timeout: 10_000 },
    handle,
    name,
  );
  await (button as ElementHandle<HTMLButtonElement>).click();
}

/** Ticks an account off as sent, today. */
export async function tickOff(popup: Page, handle: string): Promise<void> {
  await clickInRow(popup, handle, 'row.sent');
  await clickInRow(popup, handle, 'row.keep');
}
