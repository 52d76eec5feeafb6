// What a store would refuse is found before it is sent.
import { expect, test } from 'vitest';
import { manifestFaults } from '../../../tools/store/manifest-faults.ts';
import type { Manifest } from '../../../tools/store/manifest.ts';
import type { Files } from '../../../tools/zip/archive.ts';

const MANIFEST: Manifest = {
  manifest_version: 3,
  version: '0.1.0',
  name: '__MSG_name__',
  description: '__MSG_text__',
  default_locale: 'en',
  icons: { '16': '16.png', '32': '32.png', '48': '48.png', '128': '128.png' },
  action: { default_popup: 'popup.html' },
  storage: { managed_schema: 'managed-schema.json' },
  background: { service_worker: 'background.js' },
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
  minimum_chrome_version: '120',
};
const GECKO = { gecko: { id: 'm-opposer@m-opposer.example', data_collection_permissions: { required: ['none'] } }, gecko_android: {} };

test('a package as it should be has no fault', () => {
  expect(manifestFaults('chrome', filesWith({}))).toEqual([]);
  expect(manifestFaults('edge', filesWith({}))).toEqual([]);
  expect(manifestFaults('firefox', filesWith(FIREFOX))).toEqual([]);
});

const THEMED = { default_popup: 'popup.html', theme_icons: [{ light: '16.png', dark: '16.png', size: 16 }] };
const FIREFOX = {
  action: THEMED,
  storage: undefined,
  minimum_chrome_version: undefined,
  background: { scripts: ['background.js'] },
  browser_specific_settings: GECKO,
};

test.each<[string, object]>([
  ['manifest_version is not 3', { manifest_version: 2 }],
  ['version « 0.1.0-beta » is not made of two to four numbers', { version: '0.1.0-beta' }],
  ['key must not be in it', { key: 'MIIB' }],
  ['update_url must not be in it', { update_url: 'https://example.org/' }],
  ['web_accessible_resources must not be in it', { web_accessible_resources: [] }],
  ['browser_specific_settings must not be in it', { browser_specific_settings: GECKO }],
  [
    'the policy of our pages lets something in from outside',
    { content_security_policy: { extension_pages: "script-src 'self' https://cdn.example" } },
  ],
  ['the policy of our pages lets something in from outside', { content_security_policy: undefined }],
  ['minimum_chrome_version is missing', { minimum_chrome_version: undefined }],
  ['background.service_worker is missing', { background: {} }],
  ['there is no icon of 48 × 48', { icons: { ...MANIFEST.icons, '48': undefined } }],
  ['there is no icon of 32 × 32: 16.png has 16 × 16', { icons: { ...MANIFEST.icons, '32': '16.png' } }],
  ['storage.managed_schema is missing: the browser would hand over no policy', { storage: undefined }],
  ['gone.json is named but not packed', { storage: { managed_schema: 'gone.json' } }],
  ['gone.js is named but not packed', { content_scripts: [{ js: ['gone.js'] }] }],
  ['default_locale « de » has no texts', { default_locale: 'de' }],
  ['en: there is no description', { description: '' }],
])('%s', (fault, change) => {
  expect(manifestFaults('chrome', filesWith(change))).toEqual([`chrome: ${fault}`]);
});

test.each<[string, object]>([
  ['gecko.id is missing', { browser_specific_settings: { ...GECKO, gecko: { ...GECKO.gecko, id: undefined } } }],
  ['gecko.data_collection_permissions must say « none »', { browser_specific_settings: { ...GECKO, gecko: { id: 'x@example.org' } } }],
  ['gecko_android is missing: Firefox for Android would not offer it', { browser_specific_settings: { gecko: GECKO.gecko } }],
  ['background.scripts is missing: Firefox runs no service worker', { background: { service_worker: 'background.js' } }],
  ['action.theme_icons is missing: the icon is lost on dark toolbars', { action: MANIFEST.action }],
  ['gone.svg is named but not packed', { action: { theme_icons: [{ light: 'gone.svg', dark: '16.png', size: 16 }] } }],
  ['minimum_chrome_version must not be in it', { minimum_chrome_version: '120' }],
])('in Firefox: %s', (fault, change) => {
  expect(manifestFaults('firefox', filesWith({ ...FIREFOX, ...change }))).toEqual([`firefox: ${fault}`]);
});

test('a text too long and a language with a hole are found', () => {
  const files = { ...filesWith({}), '_locales/fr/messages.json': json({ name: { message: 'M’opposer'.repeat(9) } }) };
  expect(manifestFaults('chrome', files)).toEqual([
    'chrome: fr: the name has 81 signs, 45 are allowed',
    'chrome: fr: there is no description',
    'chrome: fr: text has no text',
  ]);
});

test('what was made for us alone is not packed', () => {
  const files = { ...filesWith({}), 'background.js.map': json({}), '.DS_Store': json({}), 'lib/step.ts': json({}) };
  expect(manifestFaults('chrome', files)).toHaveLength(3);
});

function filesWith(change: object): Files {
  return {
    'manifest.json': json({ ...MANIFEST, ...change }),
    '_locales/en/messages.json': json({ name: { message: 'M’opposer' }, text: { message: 'Shows the way.' } }),
    'popup.html': json({}),
    'background.js': json({}),
    'managed-schema.json': json({}),
    ...Object.fromEntries([16, 32, 48, 128].map((size) => [`${size}.png`, png(size)])),
  };
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The first bytes of a PNG: signature, length, IHDR, width, height. */
function png(size: number): Uint8Array {
  return Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, size, 0, 0, 0, size);
}
