// A language nobody speaks, long and accented, read from either side: what breaks in it would break in German, in Polish or in Arabic.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './built-extension.ts';

export type PseudoLocale = 'long' | 'right-to-left';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'ë',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};
/** A word without a place to break, as German makes them. */
const LONG_WORD = 'Öbjëktiönsförmülår';

/**
 * A copy of the built extension whose English is the pseudo-locale: nothing of it is in what we ship. Blanks stay, every sentence grows by
 * two fifths, and dates are those of Arabic where it is read from the right.
 */
export function extensionInPseudoLocale(kind: PseudoLocale): string {
  const folder = mkdtempSync(join(tmpdir(), 'm-opposer-'));
  cpSync(builtExtension(), folder, { recursive: true });
  const path = join(folder, '_locales', 'en', 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  const bent = Object.entries(messages).map(([name, { message }]) => [name, { message: pseudo(name, message, kind) }] as const);
  writeFileSync(path, JSON.stringify(Object.fromEntries(bent)));
  return folder;
}

function pseudo(name: string, text: string, kind: PseudoLocale): string {
  if (name === 'extension_language') return kind === 'long' ? 'de' : 'ar';
  if (name === 'extension_direction') return kind === 'long' ? 'ltr' : 'rtl';
  // The browser holds these two to its own limits.
  if (name === 'extension_name' || name === 'extension_description') return text;
  const accented = text.replaceAll(/[acenoiuyAEO]/g, (letter) => ACCENTS[letter] ?? letter);
  return `[${accented} ${LONG_WORD.slice(0, Math.max(3, Math.ceil(text.length * 0.4)))}]`;
}

/** How many pixels the page is wider than its window: sideways scrolling, which nobody should need. */
export function sidewaysOverflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
