// Closes the tab a page of ours stands in, as the person asks.
import { browser } from '#imports';

export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
