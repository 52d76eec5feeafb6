// Anyone can make the very package we submit from the sources we submit, as often as they like.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archive, type Files } from '../tools/zip/archive.ts';
import { hashOf } from '../tools/zip/hash.ts';
import { sourceFiles } from '../tools/zip/source-files.ts';

type Hashes = Readonly<Record<string, string>>;

let folder = '';
let first: Hashes = {};
let second: Hashes = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'm-opposer-sources-'));
  unpack(unzipSync(archive(sourceFiles())), folder);
  run('npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline');
  first = packages();
  second = packages();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two builds give the same packages, byte for byte', () => {
  expect(Object.keys(first).toSorted()).toEqual(['chrome', 'edge', 'firefox', 'sources']);
  expect(second).toEqual(first);
});

test('the packages are those of this checkout', () => {
  expect(hashesIn('.')).toEqual(first);
});

test('the sources hold nothing that was made, and nothing of the tests but the tool that packs', () => {
  const paths = Object.keys(sourceFiles());
  expect(paths).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md', 'LICENSE']));
  expect(paths.filter((path) => /(^|\/)(node_modules|\.output|\.wxt|\.cache|test-results)\//.test(path))).toEqual([]);
  expect(paths.filter((path) => path.startsWith('tests/') && !path.startsWith('tests/tools/zip'))).toEqual([]);
});

function packages(): Hashes {
  rmSync(join(folder, '.output'), { recursive: true, force: true });
  run('npm', 'run', 'zip');
  return hashesIn(folder);
}

/** Store → SHA-256 of its package. */
function hashesIn(top: string): Hashes {
  const output = join(top, '.output');
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(zips.map((name) => [name.slice(0, -4).split('-').at(-1), hashOf(readFileSync(join(output, name)))]));
}

function unpack(files: Files, to: string): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes);
  }
}

/** As a reviewer would type it; only a failure shows what was printed. */
function run(...[command = '', ...given]: string[]): void {
  // Vitest says NODE_ENV=test to what it starts, and a build takes it at its word.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(command, given, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8, shell: process.platform === 'win32' });
}
