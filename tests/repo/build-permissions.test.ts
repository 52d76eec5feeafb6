// PERMISSIONS.md explains what the manifest asks for, all of it and nothing else, in both languages.
import { expect, test } from 'vitest';
import { manifestFor } from './narrow-manifest.ts';
import { read } from './source-files.ts';

const [french = '', english = ''] = read('PERMISSIONS.md').text.split('\n## English\n');

test.each([
  ['French', french],
  ['English', english],
])('the %s half gives each permission a row, with why, what it cannot do, and where', async (_, half) => {
  const rows = [...half.matchAll(/^\| (`[^|]+`) \| ([^|]+) \| ([^|]+) \| `([^|]+)` \|$/gm)];
  const explained = rows.flatMap(([, asked = '']) => [...asked.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  const asked = await asking();
  expect(new Set(explained)).toEqual(new Set(asked));
  expect(explained, 'each once').toHaveLength(asked.length);
  expect(rows.filter(([, , why = '']) => why.trim().length < 20)).toEqual([]);
});

test('what PERMISSIONS.md says is not asked for is not asked for', async () => {
  const asked = await asking();
  for (const half of [french, english]) {
    const list = /\n### (?:Ce qui n’est pas demandé|What is not asked for)\n\n([^\n]*)/.exec(half)?.[1] ?? '';
    const refused = [...list.split('.')[0]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
    expect(refused.length).toBeGreaterThan(8);
    expect(asked.filter((one) => refused.includes(one))).toEqual([]);
  }
});

/** Hosts and what may be asked for later are asked for, too. */
async function asking(): Promise<string[]> {
  const manifests = await Promise.all(['chrome', 'firefox'].map(manifestFor));
  const lists = manifests.flatMap((manifest) => [manifest.permissions, manifest.optional_permissions, manifest.host_permissions]);
  return [...new Set(lists.flatMap((list) => [...(list ?? [])].map(String)))];
}
