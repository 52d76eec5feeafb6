// A Chromium that prepares pages ahead, as a person's does. It stops doing so once a page is driven by its page target alone, which is
// Playwright's way (the reason it gives: PrerenderingDisabledByDevTools); Puppeteer drives by the tab, and so do we.
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { argumentsOf, type Launch } from '../../replica/launch-browser.ts';
import type { DevtoolsSession } from './extension-world.ts';

export interface PreparingBrowser {
  /** The tab the person looks at. */
  page: Page;
  /** The page that is being prepared behind it, once there is one; the same session is the tab's own page after the person has gone there. */
  prepared: () => Promise<DevtoolsSession>;
  close: () => Promise<void>;
}

const PATIENCE_MS = 15_000;

/** Starts it with the extension, and without our first page, which would stand in front. */
export async function launchPreparingBrowser({ extension = '', ...machine }: Launch): Promise<PreparingBrowser> {
  const browser = await launch({
    executablePath: machine.browser.path,
    args: [...argumentsOf(machine), '--no-sandbox'],
    env: { ...process.env, LANGUAGE: machine.lang },
    pipe: true,
    enableExtensions: [extension],
  });
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: PATIENCE_MS });
  await (await welcome.page())?.close();
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('The browser has started without a tab.');
  // A page is prepared for a tab somebody looks at.
  await page.bringToFront();
  return { page, prepared: await preparedIn(browser), close: () => browser.close() };
}

/** Follows the only tab there is; what hangs below it is the page one sees, and each page that is being prepared. */
async function preparedIn(browser: Browser): Promise<PreparingBrowser['prepared']> {
  const root = await browser.target().createCDPSession();
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId: targetInfos[0]?.targetId ?? '', flatten: true });
  const tab = sessionOf(root, sessionId);
  const found = new Promise<DevtoolsSession>((done, fail) => {
    tab.on('Target.attachedToTarget', ({ sessionId: below, targetInfo }) => {
      // The protocol is the same; the types of the two drivers do not know each other.
      if (targetInfo.subtype === 'prerender') done(sessionOf(root, below) as unknown as DevtoolsSession);
    });
    setTimeout(fail, PATIENCE_MS, new Error('This browser has prepared no page.')).unref();
  });
  found.catch(() => undefined);
  await tab.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
  return () => found;
}

function sessionOf(root: CDPSession, id: string): CDPSession {
  const session = root.connection()?.session(id) ?? undefined;
  if (session === undefined) throw new Error('The browser has closed what it has just opened.');
  return session;
}
