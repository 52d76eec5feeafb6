// Tells a page of ours that stays open that another part has written something: it reads again through the background.
import { browser } from '#imports';

/** Several items are written at once, and each is told: one reading is enough. */
const TOGETHER_MS = 50;

export function onKeptChange(react: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'local') return;
    clearTimeout(waiting);
    waiting = setTimeout(react, TOGETHER_MS);
  });
}
