// The popup as a page of its own, over a tab that stays the active one, as it would be under the toolbar button.
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Lang } from '../../replica/variant.ts';
import { phrase } from './built-extension.ts';

/** Well beyond what our pages wait for an answer, and within the time of a test, so that the failure can say what was there. */
const PATIENCE_MS = 40_000;

/** Opens the popup; the tab it sees as current is `over`, or itself. */
export async function openPopup(context: BrowserContext, extensionId: string, over?: Page): Promise<Page> {
  const popup = await context.newPage();
  const troubles: string[] = [];
  popup.on('pageerror', (error) => troubles.push(String(error)));
  popup.on('requestfailed', (request) => troubles.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`));
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  if (over !== undefined) {
    await over.bringToFront();
    await popup.reload();
  }
  await popup
    .locator('main:not([aria-busy="true"])')
    .waitFor({ timeout: PATIENCE_MS })
    .catch(async (cause: unknown) => {
      throw new Error(`The popup stays empty: ${await stateOf(popup)} ${troubles.join(', ')}`, { cause });
    });
  return popup;
}

/** How far the page has come; a page that does not even say that is stuck. */
function stateOf(page: Page): Promise<string> {
  const asked = page.evaluate(() => `${document.readyState}, ${document.visibilityState}, ${document.body.innerHTML.slice(0, 300)}`);
  return Promise.race([asked.catch(String), new Promise<string>((resolve) => setTimeout(resolve, 3000, 'no answer from the page'))]);
}

/** Text on the toolbar button, asked from a page of the extension: the worker may be asleep. */
export function badgeText(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });
}

export interface TypedAccount {
  kind?: 'profile' | 'professional' | 'page';
  label?: string;
}

/** Adds an account by hand, as a person types it. */
export async function addAccount(popup: Page, lang: Lang, who: string, { kind, label }: TypedAccount = {}): Promise<void> {
  const form = popup.locator('details.add');
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  await form.getByLabel(phrase(lang, 'add.who'), { exact: true }).fill(who);
  if (kind !== undefined) await form.getByRole('radio', { name: phrase(lang, `add.${kind}`) }).check();
  if (label !== undefined) await form.getByLabel(phrase(lang, 'add.label'), { exact: true }).fill(label);
  await form.getByRole('button', { name: phrase(lang, 'add.submit') }).click();
}

/** The row of the account with this handle or label. */
export function rowOf(popup: Page, name: string): Locator {
  return popup.locator('article[data-account]').filter({ hasText: name });
}

/** Ticks an account off as sent, today or on another day. */
export async function tickOff(popup: Page, lang: Lang, name: string, day?: string): Promise<void> {
  const row = rowOf(popup, name);
  await row.getByRole('button', { name: phrase(lang, 'row.sent') }).click();
  if (day !== undefined) await row.getByLabel(phrase(lang, 'row.day')).fill(day);
  await row.getByRole('button', { name: phrase(lang, 'row.keep') }).click();
}

/** A day that is past and still within the month Meta has to answer. */
export function daysAgo(days: number): string {
  const day = new Date(Date.now() - days * 86_400_000);
  return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-');
}
