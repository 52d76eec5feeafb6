// Runs on every page of Meta's and does next to nothing: tests the address, now and after each navigation, and asks for the guide.
import { isOurs } from 'virtual:gate';
import { defineUnlistedScript } from '#imports';
import { onNavigation } from '../lib/page/navigation.ts';
import { isGuideHere } from '../lib/page/presence.ts';

export default defineUnlistedScript(() => {
  if (self !== top) return;
  // A page that is only being prepared may never be seen.
  if ('prerendering' in document && document.prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});

function start(): void {
  look();
  onNavigation(new AbortController().signal, look);
  addEventListener('pageshow', (event) => event.persisted && look());
}

/** Once injected, the guide follows the document by itself: the background is asked only where there is none. */
function look(): void {
  if (!isGuideHere() && isOurs(location.href)) void ask();
}

interface Api {
  runtime: { sendMessage(message: { type: string }): Promise<unknown> };
}

/** No polyfill here: it would weigh five times as much as the rest, and this call answers a promise in every browser we support. */
async function ask(): Promise<void> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api };
  try {
    await (world.browser ?? world.chrome).runtime.sendMessage({ type: 'm-opposer:known-surface' });
  } catch {
    // The extension has been updated or removed under the page: the next page has a new sentinel.
  }
}
