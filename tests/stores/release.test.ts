// A release says what it is, where it would go, and whether it is ready; it sends nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { hashOf } from '../tools/zip/hash.ts';

const STORES = ['chrome', 'edge', 'firefox', 'sources'];

test('the packages are named with their sums, and the notes carry them beside the changes', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/tools/release.ts', '--built'], { encoding: 'utf8' });
  const sums = STORES.map((store) => hashOf(readFileSync(`.output/m-opposer-${project.version}-${store}.zip`)));
  for (const sum of sums) expect(stdout).toContain(sum);
  expect(stdout).toContain('Dry run: nothing is uploaded.');
  expect(stdout).toMatch(/signatures (verified|skipped): ./);
  const notes = readFileSync(`.output/m-opposer-${project.version}-notes.md`, 'utf8');
  expect(notes).toContain(`# M’opposer ${project.version}\n`);
  expect(notes).toContain(sums[0]);

  // In an unpacked archive there is no git, and nothing that could differ from it.
  const { stdout: changed } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  const isClean = changed === '';
  expect(stderr.includes('The tree is not clean'), stderr).toBe(!isClean);
  expect(status, stderr).toBe(isClean ? 0 : 1);
});
