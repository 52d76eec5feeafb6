// Opens the window a person looks through: fresh, with our extension in it, and nothing pressed by a robot.
import { chromium, type Page } from '@playwright/test';
import { builtExtension } from '../../e2e/support/built-extension.ts';
import { become } from '../../e2e/support/test.ts';
import { launchBrowser } from '../../replica/launch-browser.ts';
import type { FoundBrowser } from '../find-browser.ts';

/** On the real sites; on the stand-in when its port is given, to rehearse. */
export async function openWindow(browser: FoundBrowser, port?: number): Promise<Page> {
  const context =
    port === undefined
      ? await onTheRealSites(browser)
      : await launchBrowser({ browser, port, extension: builtExtension(), lang: 'fr', isHeaded: true, viewport: null });
  if (port !== undefined) await become(context, {});
  return context.pages()[0] ?? (await context.newPage());
}

/** Certificates are checked and the sandbox stays: this is the real Internet. A branded browser comes without the extension. */
function onTheRealSites({ path, kind }: FoundBrowser): ReturnType<typeof chromium.launchPersistentContext> {
  const extension = kind === 'branded' ? [] : [`--disable-extensions-except=${builtExtension()}`, `--load-extension=${builtExtension()}`];
  return chromium.launchPersistentContext('', {
    executablePath: path,
    headless: false,
    viewport: null,
    // Chromium refuses its sandbox to the super-user only.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...extension, '--no-first-run', '--no-default-browser-check'],
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
  });
}
