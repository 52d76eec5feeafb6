// Packs files so that the same files always give the same bytes: names in order, one time for all, no owner, no mode.
import { zipSync, type Zippable } from 'fflate';

/** Path inside the archive, with slashes → content. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Compressed in JavaScript: zlib gives other bytes on other processors. */
export function archive(files: Files): Uint8Array {
  const inOrder: Zippable = {};
  for (const path of Object.keys(files).toSorted()) inOrder[path] = files[path] ?? new Uint8Array();
  // The first day a zip can name. Its times have no zone: this is midnight wherever it is written.
  return zipSync(inOrder, { level: 9, mtime: new Date(1980, 0, 1) });
}
