// Who is speaking: our own pages may change the ledger, our scripts in the top frame of a page of Meta's may ask and propose.
import { browser } from '#imports';

/** What the browser says of the sender of a message; the sender cannot forge it. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; url?: string; windowId?: number; incognito?: boolean };
}

export type IsWelcome = (sender: Sender) => boolean;

/** The popup, or another page of this extension. */
export function isOurPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL('/'));
}

/** A content script of ours in the top frame of a tab whose address is one of these. */
export function isTopFrameOf(isOurs: (url: URL) => boolean): IsWelcome {
  return (sender) =>
    sender.id === browser.runtime.id && sender.frameId === 0 && sender.tab?.id !== undefined && addressesOf(sender).some(isOurs);
}

/** Two names for the place of a top frame: after a navigation inside the page one of them may still be the old one. */
function addressesOf({ url, tab }: Sender): URL[] {
  return [url, tab?.url].flatMap((address) => (address !== undefined && URL.canParse(address) ? [new URL(address)] : []));
}
