// Finds out from the bundler itself whose code is in the extension: not what is installed, but what is shipped.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { packageAt, type Package } from './package.ts';

const BROWSERS = ['chrome', 'firefox'];

/** Packages of which at least one line is in a bundle of any store, by name. */
export async function shippedPackages(): Promise<Package[]> {
  const folders = new Set<string>();
  const outDir = mkdtempSync(join(tmpdir(), 'm-opposer-third-party-'));
  try {
    for (const browser of BROWSERS) await build({ browser, outDir, vite: () => ({ plugins: [listener(folders)] }), debug: false });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return [...folders].map(packageAt).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Hears of every module that is left after what nobody uses was taken out. */
function listener(folders: Set<string>): Plugin {
  return {
    name: 'm-opposer:third-party',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) if (renderedLength > 0) folders.add(folderOf(id) ?? '');
      }
      folders.delete('');
    },
  };
}

/** `…/node_modules/@preact/signals/dist/x.mjs?commonjs` → `…/node_modules/@preact/signals`; absent for our own modules. */
export function folderOf(id: string): string | undefined {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
}
