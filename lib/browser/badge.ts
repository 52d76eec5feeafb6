// The number on the toolbar icon: how many accounts are left, and nothing at zero.
import { browser } from '#imports';
import { badgeTextOf, leftOf } from '../ledger/left-of.ts';
import { now } from './clock.ts';
import type { LedgerStore } from './ledger-store.ts';
import { log } from './log.ts';

// The brand and the paper of lib/ui/tokens.css: no blue, no red, this is not Meta speaking and not an alarm.
const GROUND = '#1d5c4d';
const INK = '#ffffff';

/** `titleOf` gives what a screen reader says of the icon, and what the pointer shows. It never throws: the ledger is what counts. */
export async function showLeft(store: LedgerStore, titleOf: (left: number) => string): Promise<void> {
  try {
    const { ledger } = await store.read();
    const left = leftOf(ledger, now());
    await browser.action.setBadgeText({ text: badgeTextOf(left) });
    await browser.action.setBadgeBackgroundColor({ color: GROUND });
    await browser.action.setBadgeTextColor({ color: INK });
    await browser.action.setTitle({ title: titleOf(left) });
  } catch {
    // Storage that does not answer, or a browser without badges such as Firefox on Android.
    log('badge: could not be painted');
  }
}
