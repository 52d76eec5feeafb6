// What nothing costs: an extension with an empty content script, and one with a bare observer, made on the spot to compare with.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const FLOORS = {
  'empty content script': '',
  'bare observer': 'new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });',
} as const;

export type Floor = keyof typeof FLOORS;

/** Writes it to a temporary folder and returns that folder. */
export function floorExtension(floor: Floor): string {
  const folder = mkdtempSync(join(tmpdir(), 'm-opposer-floor-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: floor,
    version: '1',
    content_scripts: [{ matches: ['*://*.facebook.com/*'], js: ['content.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), FLOORS[floor]);
  return folder;
}
