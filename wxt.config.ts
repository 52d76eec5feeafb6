// One source, three stores: every build is Manifest V3 and asks for Meta's hosts only.
import type { AliasOptions } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { META_HOSTS } from './modules/rules/hosts.ts';

/** The oldest browsers we support: URL.parse (2024-09) and popovers. */
const OLDEST = { chrome: '126', firefox: '142' };

const isFirefox = (browser: string): boolean => browser === 'firefox';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: [
    '@wxt-dev/i18n/module',
    '@wxt-dev/auto-icons',
    // Asked for by the project; may go the day minimum_chrome_version is 148 (webextension-polyfill#721).
    '@wxt-dev/webextension-polyfill',
  ],
  i18n: { localesDir: 'assets/locales' },
  // These load modules ahead by themselves; the stand-in for it would be the only request in our code.
  vite: () => ({ build: { target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`], modulePreload: { polyfill: false } } }),
  hooks: {
    // An unlisted script entered by hand starts at half a kilobyte; the framework's content-script shell at three and a half, and it tells
    // of its start by an event the page can hear, and send. The guide is unlisted for the same reasons: the background puts it in.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        ...(manifest.content_scripts ?? []),
        { matches: META_HOSTS, js: ['sentinel.js'], run_at: 'document_start', all_frames: false },
      ];
    },
    // The polyfill would be an eighth of the guide, which runs inside pages and calls nothing of `browser` itself.
    'vite:build:extendConfig': (entrypoints, config) => {
      const { alias } = config.resolve ?? {};
      if (entrypoints.every(({ name }) => !name.startsWith('guide')) || !alias) return;
      config.resolve = { ...config.resolve, alias: withoutPolyfill(alias) };
    },
  },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: isFirefox(browser) ? undefined : OLDEST.chrome,
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', ...(isFirefox(browser) ? [] : ['sidePanel'])],
    commands: commandsFor(browser),
    optional_permissions: ['notifications'],
    host_permissions: META_HOSTS,
    options_ui: { page: 'settings.html', open_in_tab: true },
    action: { default_title: '__MSG_extension_name__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    browser_specific_settings: isFirefox(browser)
      ? {
          gecko: {
            id: 'm-opposer@m-opposer.example',
            strict_min_version: `${OLDEST.firefox}.0`,
            data_collection_permissions: { required: ['none'] },
          },
          gecko_android: { strict_min_version: `${OLDEST.firefox}.0` },
        }
      : undefined,
  }),
});

/**
 * J and K open no menu of Firefox's in any language we know of (Alt alone opens them, with Shift too), and mean nothing to Chrome, to the
 * systems, to screen readers or on Meta's pages. On a Mac, Option and a letter write a sign.
 */
function commandsFor(browser: string): UserManifest['commands'] {
  const key = (letter: 'J' | 'K') => ({ default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` });
  return {
    [isFirefox(browser) ? '_execute_sidebar_action' : 'open-companion']: {
      suggested_key: key('J'),
      description: '__MSG_command_companion__',
    },
    'toggle-hint': { suggested_key: key('K'), description: '__MSG_command_hint__' },
  };
}

/** Back to the browser's own API, whose calls the guide makes answer promises in every browser we support. */
function withoutPolyfill(alias: AliasOptions): AliasOptions {
  return Array.isArray(alias)
    ? alias.filter(({ find }: { find: string | RegExp }) => find !== 'wxt/browser')
    : Object.fromEntries(Object.entries(alias).filter(([find]) => find !== 'wxt/browser'));
}
