// What a manifest may ask of the person, held to the letter: as configured (tests/repo) and as built (tests/e2e).
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../wxt.config.ts';

/**
 * `activeTab` came last (November 2026): it shows no warning and disables nothing at update. It lets the person keep a picture of the page in
 * front, after a click on our icon; the hosts alone do not allow that, and `<all_urls>` would be the other way (tests/e2e/proof.spec.ts).
 */
const EVERYWHERE = ['activeTab', 'alarms', 'scripting', 'storage'];

/** Chrome and Edge have a permission for the panel beside the page, without a warning; Firefox has its sidebar without one. */
export function permissionsFor(browser: string): string[] {
  return browser === 'firefox' ? EVERYWHERE : [...EVERYWHERE, 'sidePanel'].toSorted();
}

/** Asked for by a click of the person's, and not before. */
export const OPTIONAL = ['notifications'];
export const HOSTS = [
  '*://*.facebook.com/*',
  '*://*.instagram.com/*',
  '*://*.threads.com/*',
  '*://*.threads.net/*',
  '*://accountscenter.meta.com/*',
  '*://help.meta.com/*',
];
/** What may never be asked for, beside the exact lists above. */
const NEVER = [
  'optional_host_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'update_url',
  'oauth2',
  'devtools_page',
] as const;

/** The requests of a manifest that are more than it may ask for, or less: one sentence each. */
export function manifestFaults(manifest: Readonly<Record<string, unknown>>, browser: string): string[] {
  return [
    ...differs(
      manifest['permissions'],
      permissionsFor(browser),
      'a new permission disables the extension at update: find another way, or an issue that decides it',
    ),
    ...differs(manifest['optional_permissions'], OPTIONAL, 'an optional permission is one too: PERMISSIONS.md says each with its reason'),
    ...differs(manifest['host_permissions'], HOSTS, 'hosts are Meta’s and final: a new one disables the extension at update'),
    ...NEVER.filter((key) => manifest[key] !== undefined).map((key) => `${key} opens a door that PRIVACY.md says is shut`),
  ];
}

function differs(asked: unknown, wanted: readonly string[], rule: string): string[] {
  const list = Array.isArray(asked) ? [...new Set(asked)].map(String).toSorted() : [];
  return list.join() === wanted.join() ? [] : [`${rule}: ${list.join(', ')}`];
}

export async function manifestFor(browser: string): Promise<UserManifest> {
  const env: ConfigEnv = { browser, mode: 'production', command: 'build', manifestVersion: 3 };
  const { manifest } = config;
  return (typeof manifest === 'function' ? await manifest(env) : await manifest) ?? {};
}
