// Opens the popup beside the page the person is on, where the browser lets an extension do so without a click on its icon.
import { browser } from '#imports';

/** False where it does not: Firefox wants the click to be in one of our own pages. */
export async function openPopup(windowId: number | undefined): Promise<boolean> {
  try {
    await browser.action.openPopup(windowId === undefined ? undefined : { windowId });
    return true;
  } catch {
    return false;
  }
}
