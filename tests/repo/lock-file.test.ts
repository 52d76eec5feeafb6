// `npm ci` installs the same on every machine: nothing is left to a server's choice, and no platform is left out.
import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { missingPlatforms, unallowedScripts, unlockedPackages, type LockFile } from './lock-file.ts';
import { read } from './source-files.ts';

const lock = JSON.parse(read('package-lock.json').text) as LockFile;

test('the lock file says which packages, not from which server', () => {
  expect(unlockedPackages(lock)).toEqual([]);
  expect(
    unlockedPackages({ packages: { 'node_modules/a': { resolved: 'https://registry.example.org/a.tgz', integrity: 'sha512-x' } } }),
  ).toHaveLength(1);
  expect(unlockedPackages({ packages: { 'node_modules/a': { version: '1.0.0' } } })).toHaveLength(1);
});

test('the lock file knows the binaries of every platform', () => {
  expect(missingPlatforms(lock)).toEqual([]);
  const linuxOnly = { 'node_modules/a': { optionalDependencies: { '@a/linux': '1.0.0', '@a/mac': '1.0.0' } }, 'node_modules/@a/linux': {} };
  expect(missingPlatforms({ packages: linuxOnly })).toEqual([expect.stringContaining('@a/mac')]);
});

test('no dependency runs code at installation but the one that may', () => {
  expect(Object.keys(project.allowScripts)).toEqual(['node']);
  expect(unallowedScripts(lock, project.allowScripts)).toEqual([]);
  const packages = { 'node_modules/a': { hasInstallScript: true }, 'node_modules/b/node_modules/@c/d': { hasInstallScript: true } };
  expect(unallowedScripts({ packages }, { a: false, e: true })).toEqual([
    expect.stringContaining('a runs a script'),
    expect.stringContaining('@c/d runs a script'),
    expect.stringContaining('e may run'),
  ]);
});
