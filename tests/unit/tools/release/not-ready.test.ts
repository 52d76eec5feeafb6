// `npm run release` where it cannot come to anything: it says so at once, in words that say what to do, and builds nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const READY = { 'package.json': '0.2.0', 'package-lock.json': '0.2.0', 'CHANGELOG.md': '## 0.2.0' };

/** The tool alone, beside a project of these versions. */
function released(change: Partial<typeof READY>): { said: string; status: number | null; isBuilt: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'm-opposer-release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('tests/tools', join(folder, 'tests/tools'), { recursive: true });
  const given = { ...READY, ...change };
  for (const file of ['package.json', 'package-lock.json'] as const)
    writeFileSync(join(folder, file), JSON.stringify({ name: 'm-opposer', version: given[file], type: 'module' }));
  writeFileSync(join(folder, 'CHANGELOG.md'), `# Change log\n\n${given['CHANGELOG.md']}\n\n- More.\n`);
  // The folder is no repository, whatever it stands in.
  const env = { ...process.env, GIT_DIR: join(folder, 'none') };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/tools/release.ts'], { cwd: folder, encoding: 'utf8', env });
  return { said: `${stdout}${stderr}`, status, isBuilt: existsSync(join(folder, '.output')) };
}

test.each([
  ['a lock file of another version', { 'package-lock.json': '0.1.0' }, 'run `npm install --package-lock-only`'],
  ['a change log without a section for the version', { 'CHANGELOG.md': '## 0.1.0' }, 'CHANGELOG.md has no section « ## 0.2.0 »'],
])('%s is named, and nothing is built', (_, change, words) => {
  const { said, status, isBuilt } = released(change);
  expect(said).toContain(words);
  expect(said).toContain('Not ready: 1.');
  expect([status, isBuilt]).toEqual([1, false]);
});
