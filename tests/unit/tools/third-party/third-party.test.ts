// Whoever receives the extension receives the licence of everything in it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import lock from '../../../../package-lock.json' with { type: 'json' };
import project from '../../../../package.json' with { type: 'json' };
import type { Package } from '../../../tools/third-party/package.ts';
import { licenceTextOf } from '../../../tools/third-party/licence-text.ts';
import { folderOf } from '../../../tools/third-party/shipped-packages.ts';
import { thirdPartyText } from '../../../tools/third-party/text.ts';

const preact: Package = {
  name: 'preact',
  version: '11.2.0',
  licence: 'MIT',
  home: 'https://example.org/preact',
  text: 'The text of preact.',
};
const signals: Package = { ...preact, name: '@preact/signals', text: undefined };

test('a module is of the innermost package it stands in', () => {
  expect(folderOf('/m/node_modules/@preact/signals/dist/signals.mjs')).toBe('/m/node_modules/@preact/signals');
  expect(folderOf('/m/node_modules/wxt/node_modules/defu/x.js?commonjs-es-import')).toBe('/m/node_modules/wxt/node_modules/defu');
  expect(folderOf('\0/m/node_modules/zod/v4/mini.js')).toBe('/m/node_modules/zod');
  expect(folderOf('/m/lib/guide/step.ts')).toBeUndefined();
  expect(folderOf('\0virtual:rules')).toBeUndefined();
});

test('a package without a text has that of its repository, or the well-known one', () => {
  expect(licenceTextOf(signals, [preact, signals])).toBe('The text of preact.');
  expect(licenceTextOf(signals, [signals])).toContain('the authors of @preact/signals');
});

test('a package whose licence nobody can read is not shipped', () => {
  expect(() => licenceTextOf({ ...signals, licence: 'unknown' }, [signals])).toThrow('find it, or do without');
});

test('each text stands once, under the names of all that share it', () => {
  const text = thirdPartyText([signals, preact]);
  expect(text).toContain('| [preact](https://example.org/preact) | 11.2.0 | MIT |');
  expect(text).toContain('\n## @preact/signals, preact\n\n```text\nThe text of preact.\n```\n');
});

test('THIRD-PARTY.md names the versions that are installed, and every dependency that reaches the person', () => {
  const listed = new Map(
    [...readFileSync('THIRD-PARTY.md', 'utf8').matchAll(/^\| \[?(@?[\w/.-]+)[^|]*\| ([\d.]+) \|/gm)].map(([, name = '', version]) => [
      name,
      version,
    ]),
  );
  expect(listed.size).toBeGreaterThan(5);
  const installed = lock.packages as Readonly<Record<string, { version?: string }>>;
  for (const [name, version] of listed)
    expect(version, `${name}: run \`npm run third-party\``).toBe(installed[`node_modules/${name}`]?.version);
  expect([...listed.keys()].filter((name) => name in project.dependencies)).toContain('preact');
});
