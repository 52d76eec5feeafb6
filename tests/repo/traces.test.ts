// The project speaks of itself alone: no path of a machine, no private host, no line that a tool signs with.
import { expect, test } from 'vitest';
import { textIn } from './source-files.ts';
import { traces } from './traces.ts';

test('no file carries a trace of the machine it was written on', () => {
  const files = textIn().filter(({ path }) => !path.startsWith('tests/repo/traces'));
  expect(files.flatMap(traces)).toEqual([]);
});

const bad = [
  'cd /home/jeanne/m-opposer',
  'open C:\\Users\\jeanne',
  'http://192.168.1.20/npm',
  'https://packages.internal/npm',
  '// Generated with love',
  'Co-authored-by: X',
];

test.each(bad)('%s is refused', (text) => {
  expect(traces({ path: 'README.md', text })).toHaveLength(1);
});

const good = [
  '../shared/fixtures',
  'https://www.facebook.com/home/feed',
  'tests/tools/demo.ts',
  '/usr/bin/chromium',
  '/home/someone/chromium',
  'npm ci',
];

test.each(good)('%s is allowed', (text) => {
  expect(traces({ path: 'README.md', text })).toEqual([]);
});
