// The shipped extension in a browser that has no place beside the page, as on a phone: without its permission the browser has no side panel.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './built-extension.ts';

/** A copy for one browser's life. */
export function withoutPlaceBeside(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'm-opposer-phone-'));
  cpSync(builtExtension(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { permissions: string[]; side_panel?: object } = JSON.parse(readFileSync(path, 'utf8'));
  delete manifest.side_panel;
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
  writeFileSync(path, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
