// One browser for all rows of a table: each test is its own variant of the stand-in, in windows of its own.
import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { launchBrowser } from '../../replica/launch-browser.ts';
import type { Variant } from '../../replica/variant.ts';
import { builtExtension } from './built-extension.ts';
import { become, test as base } from './test.ts';

interface Shared {
  sharedContext: BrowserContext;
}

export const test = base.extend<{ openAs: (variant: Partial<Variant>) => Promise<(address: string) => Promise<Page>> }, Shared>({
  sharedContext: [
    async ({ browserFound, replica }, use) => {
      const context = await launchBrowser({ browser: browserFound, port: replica.port, extension: builtExtension(), lang: 'fr' });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  openAs: async ({ sharedContext }, use) => {
    await use(async (variant) => {
      await become(sharedContext, variant);
      return async (address) => {
        const page = await newWindow(sharedContext);
        await page.goto(address);
        return page;
      };
    });
    await Promise.all(sharedContext.pages().map((page) => page.close()));
  },
});

/** Tabs of one window hide each other, and a hidden page draws nothing: rows that are walked side by side need a window each. */
async function newWindow(context: BrowserContext): Promise<Page> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This browser has no devtools session.');
  const url = `about:blank#${randomUUID()}`;
  const [page] = await Promise.all([
    context.waitForEvent('page', (one) => one.url() === url),
    session.send('Target.createTarget', { url, newWindow: true, width: 1280, height: 800 }),
  ]);
  await session.detach();
  return page;
}

export { expect } from '@playwright/test';
