// `npm run zip`: what the stores are given, made from the built folders: the same bytes wherever and whenever it runs.
import { mkdirSync, writeFileSync } from 'node:fs';
import project from '../../package.json' with { type: 'json' };
import { archive } from './zip/archive.ts';
import { filesBelow } from './zip/files-below.ts';
import { hashOf } from './zip/hash.ts';
import { sourceFiles, strayFiles } from './zip/source-files.ts';

const STORES = ['chrome', 'edge', 'firefox'];

mkdirSync('.output', { recursive: true });
for (const store of STORES) write(`${project.name}-${project.version}-${store}.zip`, archive(filesBelow(`.output/${store}-mv3`)));
write(`${project.name}-${project.version}-sources.zip`, archive(sourceFiles()));

const strays = strayFiles();
if (strays.length > 0) console.error(`\nNot in git, so not in the sources, though the build may have used them:\n${strays.join('\n')}`);

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(`.output/${name}`, bytes);
  console.log(`${hashOf(bytes)}  .output/${name}  ${bytes.length.toLocaleString('en')} bytes`);
}
