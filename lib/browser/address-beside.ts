// Follows the tab beside a page of ours that stays open. Addresses are visible to us on Meta's hosts alone, which is all we want to know.
import { browser } from '#imports';

/** Told at once, then whenever the tab or its address changes; undefined where the address is not ours to see. */
export function onAddressBeside(react: (address: string | undefined) => void): void {
  async function look(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // Opened as a tab, as on a phone, our own page is the active one while it is read: what was beside before still counts.
    if (tab !== undefined && tab.url?.startsWith(browser.runtime.getURL('/')) !== true) react(tab.url);
  }
  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((_tabId, { url, status }) => {
    if (url !== undefined || status !== undefined) void look();
  });
  void look();
}
