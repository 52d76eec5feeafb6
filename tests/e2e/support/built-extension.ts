// The extension as it would be shipped: the folder `npm run build` leaves for Chromium, and its own texts.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { filled, translatorOver } from '../../../lib/browser/translator.ts';
import type { Lang } from '../../replica/variant.ts';

const FOLDER = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Its folder; says what to do when nothing was built. */
export function builtExtension(): string {
  if (existsSync(join(FOLDER, 'manifest.json'))) return FOLDER;
  throw new Error('There is no built extension in .output/chrome-mv3: run "npm run build" first.');
}

/** One of our sentences as the build holds it, by its key in assets/locales: what a test clicks is what a person reads. */
export function phrase(lang: Lang, key: string, substitutions: readonly string[] = [], plural?: number): string {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(builtExtension(), '_locales', lang, 'messages.json'), 'utf8'),
  );
  const t = translatorOver((name, given) => {
    const found = messages[name]?.message;
    if (found === undefined) throw new Error(`assets/locales/${lang}.yml has no "${name}".`);
    return filled(found, given);
  });
  return plural === undefined ? t(key, substitutions) : t(key, plural, substitutions);
}
