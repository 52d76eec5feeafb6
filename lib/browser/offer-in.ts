// Asks the guide in a tab which account its page shows, and puts the guide there first if need be.
import { browser } from '#imports';
import type { Offer } from '../ledger/popup-model.ts';
import { SeenAccount } from './asked.ts';
import { injectGuide } from './inject-guide.ts';
import { sendMessage } from './messages.ts';

/** The popup is open and waiting: within a second it must know. */
const PATIENCE_MS = 900;
const PAUSE_MS = 100;

/** Undefined where no account is shown, where we have nothing to do, and where nobody answers in time. */
export async function offerIn(tabId: number, isOurs: (url: URL) => boolean): Promise<Offer | undefined> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const tooLate = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  return Promise.race([seek(tabId, isOurs, signal), tooLate]);
}

async function seek(tabId: number, isOurs: (url: URL) => boolean, signal: AbortSignal): Promise<Offer | undefined> {
  if (!(await isOursIn(tabId, isOurs))) return undefined;
  const here = await ask(tabId);
  if (here.isThere) return here.offer;
  if (signal.aborted || !(await injectGuide(tabId))) return undefined;
  // A page that has just been opened does not show its account at once.
  while (!signal.aborted) {
    const { offer } = await ask(tabId);
    if (offer !== undefined) return offer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return undefined;
}

/** The address of a tab is visible to us on Meta's hosts only, which is all we want to know. */
async function isOursIn(tabId: number, isOurs: (url: URL) => boolean): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url !== undefined && URL.canParse(url) && isOurs(new URL(url));
  } catch {
    return false;
  }
}

async function ask(tabId: number): Promise<{ isThere: boolean; offer?: Offer }> {
  try {
    const seen = SeenAccount.safeParse((await sendMessage('whoIsHere', undefined, { tabId, frameId: 0 })) ?? undefined);
    return { isThere: true, offer: seen.success ? seen.data : undefined };
  } catch {
    return { isThere: false };
  }
}
