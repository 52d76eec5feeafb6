// What we ask the person for, held to the letter: a new permission disables the extension until they accept it.
import { describe, expect, test } from 'vitest';
import { HOSTS, manifestFaults, manifestFor, OPTIONAL, permissionsFor } from './narrow-manifest.ts';

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  test('asks for five permissions at most and for Meta’s hosts, for notifications when the person wants them, and for nothing else', async () => {
    expect(manifestFaults(await manifestFor(browser), browser)).toEqual([]);
  });

  test('lets no script, frame or connection in from outside', async () => {
    expect(JSON.stringify((await manifestFor(browser)).content_security_policy)).not.toMatch(/unsafe|https?:|\*|blob:|'wasm/);
  });
});

test('a manifest that asks for more is refused', () => {
  const faults = (manifest: Record<string, unknown>): string[] => manifestFaults(manifest, 'firefox');
  const narrow = { permissions: permissionsFor('firefox'), host_permissions: [...HOSTS], optional_permissions: [...OPTIONAL] };
  expect(faults(narrow)).toEqual([]);
  expect(faults({ ...narrow, permissions: [...permissionsFor('firefox'), 'tabs'] })).toEqual([expect.stringContaining('a new permission')]);
  expect(faults({ ...narrow, permissions: ['storage'] })).toHaveLength(1);
  expect(faults({ ...narrow, permissions: permissionsFor('chrome') })).toHaveLength(1);
  expect(faults({ ...narrow, optional_permissions: ['notifications', 'history'] })).toEqual([expect.stringContaining('optional')]);
  expect(faults({ ...narrow, host_permissions: ['<all_urls>'] })).toEqual([expect.stringContaining('hosts')]);
  expect(faults({ ...narrow, web_accessible_resources: [{ resources: ['x.js'], matches: ['<all_urls>'] }] })).toEqual([
    expect.stringContaining('web_accessible_resources'),
  ]);
});
