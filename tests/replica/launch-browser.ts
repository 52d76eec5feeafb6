// Starts a Chromium with the built extension, in which every host name leads to the stand-in on this machine.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { FoundBrowser } from '../tools/find-browser.ts';
import type { Lang } from './variant.ts';

export interface Launch {
  browser: FoundBrowser;
  port: number;
  /** Folder of the built extension; none for a bare browser. */
  extension?: string;
  /** Language of the browser's own interface; the extension follows it. */
  lang: Lang;
  /** Kept profile folder; a fresh one that is thrown away when absent. */
  profile?: string;
  isHeaded?: boolean;
  /** Where its window is drawn; the machine's own screen when absent. */
  display?: string;
  /** Nothing is compiled away, so that counts of executed blocks are exact; slow. */
  isCounting?: boolean;
  /** As a person's browser does: pages one has left are kept in memory, and the tabs of the last session come back. */
  keepsPages?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Our first page stays open, as it does for a person; elsewhere it would stand in front of what a test looks at. */
  keepsWelcome?: boolean;
  viewport?: { width: number; height: number } | null;
  hasTouch?: boolean;
}

export async function launchBrowser(launch: Launch): Promise<BrowserContext> {
  const isByDevtools = launch.extension !== undefined && launch.browser.kind === 'branded';
  const context = await chromium.launchPersistentContext(launch.profile ?? '', {
    executablePath: launch.browser.path,
    headless: launch.isHeaded !== true,
    // Whoever keeps a window open closes it in order.
    handleSIGINT: launch.isHeaded !== true,
    args: argumentsOf(launch),
    ignoreDefaultArgs: [
      ...(launch.extension === undefined ? [] : ['--disable-extensions']),
      ...(launch.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    colorScheme: launch.colorScheme ?? 'light',
    viewport: launch.viewport === undefined ? { width: 1280, height: 800 } : launch.viewport,
    hasTouch: launch.hasTouch ?? false,
    // On Linux the interface's language comes from here, not from --lang.
    env: { ...definedOf(process.env), LANGUAGE: launch.lang, ...(launch.display !== undefined && { DISPLAY: launch.display }) },
  });
  const isWelcomed = launch.extension !== undefined && launch.keepsWelcome !== true && existsSync(join(launch.extension, 'welcome.html'));
  if (isWelcomed) context.on('page', (page) => isWelcome(page) && void page.close());
  if (isByDevtools) await loadByDevtools(context, launch.extension ?? '');
  if (isWelcomed && launch.profile === undefined) await welcomeGone(context);
  return context;
}

const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');

/** It comes once, at the first start of a fresh profile; an organisation may have switched it off. */
async function welcomeGone(context: BrowserContext): Promise<void> {
  const welcome =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: 5000 }).catch(() => undefined));
  await welcome?.close();
}

/** The extension's id, once its worker has started. */
export async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  return new URL(worker.url()).host;
}

/** What the browser is started with beside what its driver adds. */
export function argumentsOf({ browser, port, extension, lang, isCounting, keepsPages }: Launch): string[] {
  const load =
    extension === undefined || browser.kind === 'branded'
      ? []
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return [
    ...load,
    ...(isCounting ? ['--js-flags=--no-turbofan --no-maglev'] : []),
    ...(keepsPages ? ['--restore-last-session'] : []),
    `--lang=${lang}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    '--ignore-certificate-errors',
    // Lets the devtools protocol load an extension and press its button.
    '--enable-unsafe-extension-debugging',
    // Without it a bar warns of the flags above.
    '--test-type',
    '--no-first-run',
    '--no-default-browser-check',
  ];
}

async function loadByDevtools(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Not in Playwright's types: the command is young.
  const send = session?.send.bind(session) as ((method: string, parameters: object) => Promise<unknown>) | undefined;
  await send?.('Extensions.loadUnpacked', { path });
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
