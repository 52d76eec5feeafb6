// `npm run release`: looks whether everything is ready, packs, and writes the notes. It uploads nothing: it says what would go where.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import project from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { changesOf, notesOf } from './release/notes.ts';
import { signaturesOf } from './release/signatures.ts';
import { uploadsOf } from './release/uploads.ts';
import { versionFaults } from './release/version-faults.ts';
import { hashOf } from './zip/hash.ts';

const { name, version } = project;
/** Takes what was built and tested before, and names the rest as still to be run. */
const isBuilt = process.argv.includes('--built');
const faults: string[] = [];

const changed = output('git', 'status', '--porcelain');
if (changed !== '') faults.push(`The tree is not clean: commit or put away\n${changed}`);
const changes = changesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
if (changes === undefined) faults.push(`CHANGELOG.md has no section « ## ${version} » with something in it.`);

faults.push(...versionFaults({ project: version, lock: lock.version, built: {} }));
// Minutes of building would not change any of these.
if (!isBuilt && faults.length > 0) stop();

if (!isBuilt) for (const script of ['check', 'test', 'zip', 'lint:store:built']) run(script);
faults.push(...versionFaults({ project: version, lock: version, built: builtVersions() }));

const uploads = uploadsOf(name, version);
const files = uploads.flatMap((upload) => upload.files);
const sums = files.flatMap((file) => (fileSum(file) === undefined ? [] : [`${fileSum(file)}  ${file.replace('.output/', '')}`]));
if (sums.length < files.length) faults.push('Not every package is there: run `npm run zip`.');

const signatures = signaturesOf();
if (signatures.kind === 'refused') faults.push(`npm audit signatures: ${signatures.said}`);

const notes = `.output/${name}-${version}-notes.md`;
if (changes !== undefined && sums.length > 0) writeFileSync(notes, notesOf('M’opposer', version, changes, sums));

console.log(`\n${name} ${version}\n\n${sums.join('\n')}\n`);
console.log(signatures.kind === 'skipped' ? `signatures skipped: ${signatures.why}` : `signatures ${signatures.kind}: ${signatures.said}`);
console.log(`notes: ${notes}`);
const still = [...(isBuilt ? ['npm run check', 'npm test'] : []), 'npm run e2e', 'npm run e2e:firefox', 'npm run test:stores'];
console.log(`still to be run (.ci/run runs all of it): ${still.join(', ')}`);
console.log('\nDry run: nothing is uploaded. What would be, and where:');
for (const { store, at, files: packages } of uploads) console.log(`  ${store} (${at}): ${packages.join(', ')}`);
if (faults.length > 0) stop();
console.log('\nReady.');

function stop(): never {
  for (const fault of faults) console.error(`\nnot ready: ${fault}`);
  console.log(`\nNot ready: ${faults.length}.`);
  process.exit(1);
}

function run(script: string): void {
  const { status } = spawnSync('npm', ['run', script], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) faults.push(`npm run ${script} failed.`);
}

function output(...[command = '', ...given]: string[]): string {
  const { error, stdout } = spawnSync(command, given, { encoding: 'utf8' });
  return error === undefined ? stdout.trimEnd() : '';
}

function builtVersions(): Record<string, string | undefined> {
  return Object.fromEntries(['chrome', 'edge', 'firefox'].map((store) => [store, manifestVersion(`.output/${store}-mv3/manifest.json`)]));
}

function manifestVersion(path: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { version?: string }).version;
  } catch {
    return undefined;
  }
}

function fileSum(path: string): string | undefined {
  try {
    return hashOf(readFileSync(path));
  } catch {
    return undefined;
  }
}
