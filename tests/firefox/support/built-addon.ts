// The add-on as it would be shipped: the folder the build leaves for Firefox, its id, and its own texts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

interface Manifest {
  version: string;
  host_permissions: string[];
  browser_specific_settings: { gecko: { id: string } };
}

/** Its folder; says what to do when nothing was built. */
export function builtAddon(): string {
  if (existsSync(join(FOLDER, 'manifest.json'))) return FOLDER;
  throw new Error('There is no built add-on in .output/firefox-mv3: run "npm run build" first.');
}

export function manifestOfAddon(): Manifest {
  return JSON.parse(readFileSync(join(builtAddon(), 'manifest.json'), 'utf8')) as Manifest;
}

/** One of our sentences as the build holds it, by its key in assets/locales: what a test clicks is what a person reads. */
export function phrase(lang: string, key: string, ...substitutions: readonly string[]): string {
  const path = join(builtAddon(), '_locales', lang, 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, { message: string }>>;
  const found = messages[key.replaceAll('.', '_')]?.message;
  if (found === undefined) throw new Error(`assets/locales/${lang}.yml has no "${key}".`);
  return found.replaceAll(/\$(\d)/g, (sign, index: string) => substitutions[Number(index) - 1] ?? sign);
}
