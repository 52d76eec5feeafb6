// Keeps the ledger out of reach of our own content scripts, which live in the processes of pages we do not trust.
import { browser } from '#imports';
import { log } from './log.ts';

/** Chromium can; where the browser cannot, content scripts could read storage, and do not. */
export async function keepStorageToOurselves(): Promise<void> {
  try {
    await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch {
    log('storage: could not be kept to our own pages');
  }
}
