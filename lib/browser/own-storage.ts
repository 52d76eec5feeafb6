// Keeps the ledger out of reach of our own content scripts, which live in the processes of pages we do not trust.
import { browser } from '#imports';
import { log } from './log.ts';

/** What is carried between devices is the ledger too; what an organisation has set, and what is being written, is nobody else's business. */
const AREAS = ['local', 'sync', 'session', 'managed'] as const;

/** Chromium can; where the browser cannot, content scripts could read storage, and do not. */
export async function keepStorageToOurselves(): Promise<void> {
  for (const area of AREAS) {
    try {
      await browser.storage[area].setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    } catch {
      log('storage: could not be kept to our own pages');
    }
  }
}
