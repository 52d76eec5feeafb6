// Whether the person wants a word from the system: asked for by their own click, and theirs to take back.
import { browser } from '#imports';

const ASKED = { permissions: ['notifications' as const] };

export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(ASKED);
}

/** Call it first thing in the click: browsers let nobody ask later. False when the person says no, or the browser does not ask at all. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(ASKED);
  } catch {
    return false;
  }
}

export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(ASKED);
}
