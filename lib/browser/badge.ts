// The number on the toolbar icon: how many accounts ask for something today, and nothing at zero.
import { browser } from '#imports';
import { askingOf, badgeTextOf } from '../ledger/asking.ts';
import { worldAt, type Desk } from './desk.ts';
import { log } from './log.ts';

// The brand and the paper of lib/ui/tokens.css: no blue, no red, this is not Meta speaking and not an alarm.
const GROUND = '#1d5c4d';
const INK = '#ffffff';

/** `titleOf` gives what a screen reader says of the icon, and what the pointer shows. It never throws: the ledger is what counts. */
export async function showAsking(desk: Pick<Desk, 'ledger' | 'law' | 'settings'>, titleOf: (asking: number) => string): Promise<void> {
  try {
    const { ledger } = await desk.ledger.read();
    const asking = askingOf(ledger, await worldAt(desk));
    await browser.action.setBadgeText({ text: badgeTextOf(asking) });
    await browser.action.setBadgeBackgroundColor({ color: GROUND });
    await browser.action.setBadgeTextColor({ color: INK });
    await browser.action.setTitle({ title: titleOf(asking) });
  } catch {
    // Storage that does not answer, or a browser without badges such as Firefox on Android.
    log('badge: could not be painted');
  }
}
