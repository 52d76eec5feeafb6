// Finds the sentences of all our languages on disk.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sentencesInFile, type NamedSentences } from './sentences-file.ts';

export const LOCALES_DIR = fileURLToPath(new URL('../../assets/locales', import.meta.url));

/** By language: the file is the language. */
export async function readSentences(dir: string = LOCALES_DIR): Promise<Readonly<Record<string, NamedSentences>>> {
  const paths = localePaths(dir);
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [basename(path, '.yml'), await sentencesInFile(path)] as const)));
}

export function localePaths(dir: string = LOCALES_DIR): string[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.yml'))
    .toSorted()
    .map((file) => join(dir, file));
}
