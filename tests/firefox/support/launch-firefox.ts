// Starts a Firefox with the built add-on, in which every host name leads to the stand-in on this machine.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { builtAddon, manifestOfAddon } from './built-addon.ts';

export interface FirefoxLaunch {
  path: string;
  /** Where the stand-in listens. */
  port: number;
  /** Kept profile folder; a fresh one that is thrown away when absent. */
  profile?: string;
  /** Without the add-on, to see what Firefox does by itself. */
  isBare?: boolean;
  /** What the person has set for pages; the system's own when absent. */
  colorScheme?: 'light' | 'dark';
  /** Pages are drawn in the system's colours alone, as in a contrast theme. */
  isForced?: boolean;
}

/** The add-on's own origin: Firefox would draw one at each install. */
export const ADDON_ORIGIN = 'moz-extension://11111111-2222-4333-8444-555555555555';

/** Where this run's Firefox puts what a person saves, without asking. */
export const DOWNLOADS = mkdtempSync(join(tmpdir(), 'm-opposer-saved-'));

export async function launchFirefox({ path, port, profile, isBare, colorScheme, isForced }: FirefoxLaunch): Promise<Browser> {
  const { id } = manifestOfAddon().browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    // Lets us open the add-on's own pages.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: new URL(ADDON_ORIGIN).host }),
      // An add-on loaded from a folder is gone after a restart; in a kept profile what it stored stays, as it does for an installed one.
      'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // What an add-on asks for after a click is given: no test can press Firefox's own question.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(colorScheme !== undefined && { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 }),
      // 2: always.
      ...(isForced === true && { 'browser.display.document_color_use': 2 }),
      'browser.download.folderList': 2,
      'browser.download.dir': DOWNLOADS,
      'browser.download.always_ask_before_handling_new_types': false,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
    },
  });
  if (isBare !== true) await browser.installExtension(builtAddon());
  return browser;
}
