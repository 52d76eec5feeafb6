// Chooses what a reviewer needs to build the very package we submit: the sources, how they are built and packed, and nothing else.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Files } from './archive.ts';
import { filesBelow } from './files-below.ts';

const FOLDERS = ['assets', 'entrypoints', 'lib', 'modules', 'tests/tools/zip'];
const BUILT_WITH = ['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'tests/tools/zip.ts'];
const READ = ['LICENSE', 'README.md', 'CONTRIBUTING.md', 'ADMINISTRATORS.md', 'PERMISSIONS.md', 'PRIVACY.md', 'THIRD-PARTY.md'];

/** From the top of the project; in a git checkout only what git knows. */
export function sourceFiles(): Files {
  const tracked = trackedFiles();
  const wanted = candidates().filter((path) => tracked === undefined || tracked.has(path));
  return Object.fromEntries(wanted.map((path) => [path, readFileSync(path)]));
}

/** Files beside the sources that git does not know: a build may use them, a reviewer will not have them. */
export function strayFiles(): string[] {
  const tracked = trackedFiles();
  return tracked === undefined ? [] : candidates().filter((path) => !tracked.has(path));
}

function candidates(): string[] {
  const below = FOLDERS.flatMap((folder) => Object.keys(filesBelow(folder)).map((path) => `${folder}/${path}`));
  return [...[...BUILT_WITH, ...READ].filter((path) => existsSync(path)), ...below];
}

/** Absent where there is no git, as in an unpacked source archive: there every file is a source. */
function trackedFiles(): ReadonlySet<string> | undefined {
  if (!existsSync('.git')) return undefined;
  return new Set(execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0'));
}
