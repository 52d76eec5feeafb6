// Puts the sentinel into the tabs that are open already when access to Meta's pages is given: nobody has to reload or reinstall.
import { browser } from '#imports';
import { log } from './log.ts';

/** A document that has a sentinel bears a second one: both are answered, and the guide starts once. */
export async function wakeOpenTabs(): Promise<void> {
  const url = browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches);
  // A tab that was put away to save memory gets its sentinel when it is loaded again.
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [wake(id)])));
}

async function wake(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/sentinel.js'] });
  } catch {
    log('sentinel: could not be put into an open tab', { tabId });
  }
}
