// The popup as a page of its own, over a tab that stays the active one, as it would be under the toolbar button.
import type { BrowserContext, Page } from '@playwright/test';

/** Opens the popup; the tab it sees as current is `over`, or itself. */
export async function openPopup(context: BrowserContext, extensionId: string, over?: Page): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  if (over !== undefined) {
    await over.bringToFront();
    await popup.reload();
  }
  await popup.locator('main:not([aria-busy="true"])').waitFor();
  return popup;
}

/** Text on the toolbar button, asked from a page of the extension: the worker may be asleep. */
export function badgeText(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } };
    return chrome.action.getBadgeText({});
  });
}
