// Reads a folder whole, for packing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './archive.ts';

/** Every file below the folder, by its path from there. */
export function filesBelow(folder: string): Files {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: run "npm run build:stores" first.`);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
