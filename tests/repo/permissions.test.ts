// What we ask the person for, held to the letter: a new permission disables the extension until they accept it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../wxt.config.ts';

const PERMISSIONS = ['alarms', 'scripting', 'storage'];
/** Asked for by a click of the person's, and not before. */
const OPTIONAL = ['notifications'];
const HOSTS = [
  '*://*.facebook.com/*',
  '*://*.instagram.com/*',
  '*://*.threads.com/*',
  '*://*.threads.net/*',
  '*://accountscenter.meta.com/*',
  '*://help.meta.com/*',
];
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

/** What may never be asked for, beside the exact lists above. */
const NEVER = [
  'optional_host_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'update_url',
  'oauth2',
  'devtools_page',
] as const;

interface ContentScript {
  matches?: string[];
  all_frames?: boolean;
  match_about_blank?: boolean;
  match_origin_as_fallback?: boolean;
  world?: string;
}

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  test('asks for three permissions and for Meta’s hosts, for notifications when the person wants them, and for nothing else', async () => {
    expectNarrow(await manifestFor(browser));
  });

  test('lets no script, frame or connection in from outside', async () => {
    expect(JSON.stringify((await manifestFor(browser)).content_security_policy)).not.toMatch(/unsafe|https?:|\*|blob:|'wasm/);
  });

  test('is the same once built', async (ctx) => {
    const built = `.output/${browser}-mv3/manifest.json`;
    if (!existsSync(built)) ctx.skip(`${built} is not there: npm run build makes it`);
    if (statSync(built).mtimeMs < statSync('wxt.config.ts').mtimeMs)
      ctx.skip(`${built} is older than wxt.config.ts: npm run build makes it again`);
    const manifest = JSON.parse(readFileSync(built, 'utf8')) as UserManifest & { content_scripts?: ContentScript[] };
    expectNarrow(manifest);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.content_security_policy).toEqual((await manifestFor(browser)).content_security_policy);
    for (const script of manifest.content_scripts ?? []) {
      expect(script.matches?.filter((match) => !HOSTS.includes(match))).toEqual([]);
      expect([script.all_frames, script.match_about_blank, script.match_origin_as_fallback, script.world].filter(Boolean)).toEqual([]);
    }
  });
});

test('a manifest that asks for more is refused', () => {
  const narrow = { permissions: [...PERMISSIONS], host_permissions: [...HOSTS], optional_permissions: [...OPTIONAL] };
  expect(() => expectNarrow(narrow)).not.toThrow();
  expect(() => expectNarrow({ ...narrow, permissions: [...PERMISSIONS, 'tabs'] })).toThrow('a new permission');
  expect(() => expectNarrow({ ...narrow, optional_permissions: ['notifications', 'history'] })).toThrow('optional');
  expect(() => expectNarrow({ ...narrow, host_permissions: ['<all_urls>'] })).toThrow('hosts');
  expect(() => expectNarrow({ ...narrow, web_accessible_resources: [{ resources: ['x.js'], matches: ['<all_urls>'] }] })).toThrow(
    'web_accessible_resources',
  );
});

function expectNarrow(manifest: Readonly<Record<string, unknown>>): void {
  const asked = (list: unknown): string[] => (Array.isArray(list) ? [...new Set(list)].map(String).toSorted() : []);
  expect(
    asked(manifest.permissions),
    'a new permission disables the extension at update: find another way, or an issue that decides it',
  ).toEqual(PERMISSIONS);
  expect(asked(manifest.optional_permissions), 'an optional permission is one too: PERMISSIONS.md says each with its reason').toEqual(
    OPTIONAL,
  );
  expect(asked(manifest.host_permissions), 'hosts are Meta’s and final: a new one disables the extension at update').toEqual(HOSTS);
  for (const key of NEVER) expect(manifest[key], `${key} opens a door that PRIVACY.md says is shut`).toBeUndefined();
}

async function manifestFor(browser: string): Promise<UserManifest> {
  const env: ConfigEnv = { browser, mode: 'production', command: 'build', manifestVersion: 3 };
  const { manifest } = config;
  return (typeof manifest === 'function' ? await manifest(env) : await manifest) ?? {};
}
