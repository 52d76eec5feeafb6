// The documents keep their word: every command, path, permission and dependency they name is there.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import project from '../../package.json' with { type: 'json' };
import config from '../../wxt.config.ts';
import { loosePins, missingPaths, missingScripts, straightElisions, unreasonedDependencies } from './docs.ts';
import { read, textIn } from './source-files.ts';

const documents = textIn().filter(({ path }) => path.endsWith('.md'));
const scripts = Object.keys(project.scripts);
const dependencies = Object.keys({ ...project.dependencies, ...project.devDependencies });

test('the README gives the two commands', () => {
  const { text } = read('README.md');
  expect(text, 'README.md must give the first command').toContain('npm ci && npm run demo');
  expect(text, 'README.md must give the second command').toContain('npm ci && npm test');
});

test('every script a document names exists', () => {
  expect(documents.flatMap((file) => missingScripts(file, scripts))).toEqual([]);
});

test('every path a document names exists', () => {
  expect(documents.flatMap((file) => missingPaths(file, existsSync))).toEqual([]);
});

test('every dependency has its reason and its weight, and every reason its dependency', () => {
  expect(unreasonedDependencies(read('CONTRIBUTING.md'), dependencies)).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  expect(loosePins({ ...project.dependencies, ...project.devDependencies })).toEqual([]);
});

test('the change log knows the version in package.json', () => {
  expect(read('CHANGELOG.md').text, `CHANGELOG.md needs a section for ${project.version}`).toContain(`\n## ${project.version}`);
});

test('the privacy note explains every permission and host of the manifest, in both languages', async () => {
  const { manifest } = config;
  const env: ConfigEnv = { browser: 'chrome', mode: 'production', command: 'build', manifestVersion: 3 };
  const asked: UserManifest = (typeof manifest === 'function' ? await manifest(env) : await manifest) ?? {};
  const permissions = [...(asked.permissions ?? []), ...(asked.optional_permissions ?? [])].map((name) => `\`${name}\``);
  const hosts = (asked.host_permissions ?? []).map((host) => host.replace(/^\*:\/\/(\*\.)?|\/\*$/g, ''));
  expect(permissions.length + hosts.length).toBeGreaterThan(0);

  const halves = read('PRIVACY.md').text.split('\n## English');
  expect(halves, 'PRIVACY.md has a French part and then « ## English »').toHaveLength(2);
  for (const half of halves)
    for (const one of [...permissions, ...hosts]) expect(half, `PRIVACY.md must explain ${one} in both languages`).toContain(one);
});

test('French is written with French apostrophes', () => {
  expect(documents.flatMap(straightElisions)).toEqual([]);
});

test('each rule of the documents refuses what it is there for', () => {
  const page = (text: string) => ({ path: 'README.md', text });
  expect(missingScripts(page('`npm run --silent fly`'), ['build'])).toEqual([expect.stringContaining('npm run fly')]);
  expect(missingPaths(page('see `lib/guide/fly.ts`, [this](docs/fly.md) and <img src="fly.png" alt="">'), () => false)).toHaveLength(3);
  expect(missingPaths(page('write `assets/rules/surfaces/<id>.json`'), () => false)).toEqual([]);
  expect(straightElisions(page("L'extension n'envoie rien, qu'on le dise."))).toHaveLength(3);
  expect(straightElisions(page("M'opposer doesn't click. `l'un`"))).toEqual([]);
  expect(loosePins({ preact: '^11.2.0' })).toHaveLength(1);
  const reasons = page('## Dependencies\n\n- `preact`: draws, 5.6 kB gzip\n- `zod`: parses\n\n## Commits\n- `other`: 1 kB');
  expect(unreasonedDependencies(reasons, ['preact', 'wxt'])).toEqual([
    expect.stringContaining('wxt is installed without a reason'),
    expect.stringContaining('zod, which is not installed'),
    expect.stringContaining('what zod weighs'),
  ]);
});
