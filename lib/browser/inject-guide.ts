// Puts the guide into a tab, on demand: most pages of Meta's never need it.
import { browser } from '#imports';
import { log } from './log.ts';
import { guideHere } from './place-beside.ts';

/** False when the tab is gone, shows an error page, or the person has taken the site's permission away: nothing to repair. */
export async function injectGuide(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [guideHere().file] });
    return true;
  } catch {
    log('guide: could not be injected', { tabId });
    return false;
  }
}
