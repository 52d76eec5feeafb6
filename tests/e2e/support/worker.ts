// The extension's service worker as the browser sees it: running or asleep.
import type { BrowserContext, CDPSession } from '@playwright/test';

/** Target ids of the extension's running workers. */
export async function workersOf(context: BrowserContext, extensionId: string): Promise<string[]> {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  await session.detach();
  return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId)).map(({ targetId }) => targetId);
}

/** Ends the worker as the browser does after half a minute of idleness. */
export async function putWorkerToSleep(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await browserSession(context);
  for (const targetId of await workersOf(context, extensionId)) await session.send('Target.closeTarget', { targetId });
  for (let tries = 0; tries < 50 && (await workersOf(context, extensionId)).length > 0; tries += 1)
    await new Promise((done) => setTimeout(done, 100));
  await session.detach();
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  return browser.newBrowserCDPSession();
}
