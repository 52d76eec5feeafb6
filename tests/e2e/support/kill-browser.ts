// Ends a browser as a power cut or an impatient system does: all its processes at once, with no time for anything.
import type { BrowserContext } from '@playwright/test';

/** Returns once it is gone. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This context has no browser of its own.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser')?.id;
  if (main === undefined) throw new Error('The browser does not say which process it is.');
  const gone = new Promise<void>((done) => context.once('close', () => done()));
  // It was started as the head of a group of its own.
  process.kill(-main, 'SIGKILL');
  await gone;
}
