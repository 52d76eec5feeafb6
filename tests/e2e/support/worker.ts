// The extension's service worker as the browser sees it: running or asleep.
import type { BrowserContext, CDPSession } from '@playwright/test';

/** Looks in a row, a tenth of a second apart, that must find it asleep. */
const LOOKS = 12;

/** Target ids of the extension's running workers. */
export async function workersOf(context: BrowserContext, extensionId: string): Promise<string[]> {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  await session.detach();
  return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId)).map(({ targetId }) => targetId);
}

/** Ends the worker as the browser does after half a minute of idleness, and again if what it had begun at its start wakes it. */
export async function putWorkerToSleep(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await browserSession(context);
  for (let quietLooks = 0; quietLooks < LOOKS; quietLooks += 1) {
    const awake = await workersOf(context, extensionId);
    if (awake.length > 0) quietLooks = 0;
    for (const targetId of awake) await session.send('Target.closeTarget', { targetId });
    await new Promise((done) => setTimeout(done, 100));
  }
  await session.detach();
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  return browser.newBrowserCDPSession();
}
