// Lists the project's own files for the house rules, without asking git: a downloaded archive must pass them too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** From the top of the project, with slashes: `lib/guide/step.ts`. */
  path: string;
  text: string;
}

const TOP = fileURLToPath(new URL('../../', import.meta.url));
/** Made by tools, never by hand: kept out as .gitignore keeps them out. */
const GENERATED = new Set(['node_modules', '.git', '.output', '.wxt', '.cache', 'test-results', 'playwright-report', 'demo-screenshots']);
const CODE = /\.tsx?$/;
const TEXT = /\.(tsx?|css|html|json|ya?ml|md|svg|txt|sh)$|^[^.]+$|^\.[a-z]+$/;

/** TypeScript files below these folders. */
export function codeIn(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => filesIn(folder).filter((path) => CODE.test(path))).map(read);
}

/** Every text file below these folders; the whole project when none is named. */
export function textIn(...folders: string[]): SourceFile[] {
  return (folders.length === 0 ? [''] : folders)
    .flatMap((folder) => filesIn(folder))
    .filter((path) => TEXT.test(path.slice(path.lastIndexOf('/') + 1)) && path !== 'package-lock.json')
    .map(read);
}

/** Paths of all files below a folder; empty when the folder is not there. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(join(TOP, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !GENERATED.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
    });
}

/** One file of the project, by its path from the top. */
export function read(path: string): SourceFile {
  return { path, text: readFileSync(join(TOP, path), 'utf8') };
}
