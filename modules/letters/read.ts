// Reads the words of our letters from disk: one file per letter and language, in the format of assets/locales.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { LetterWords } from '../../lib/ledger/letters/words.ts';

export const LETTERS_DIR = fileURLToPath(new URL('../../assets/letters', import.meta.url));

/** Language → `objection.subject.gdpr` → text. */
export async function readLetters(dir: string = LETTERS_DIR): Promise<Readonly<Record<string, LetterWords>>> {
  const languages = readdirSync(dir).toSorted();
  return Object.fromEntries(await Promise.all(languages.map(async (lang) => [lang, await wordsIn(join(dir, lang))] as const)));
}

/** Full paths of the files, for whoever watches them. */
export function letterPaths(dir: string = LETTERS_DIR): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .map((file) => join(dir, file));
}

async function wordsIn(dir: string): Promise<LetterWords> {
  const files = await Promise.all(
    letterPaths(dir)
      .toSorted()
      .map(async (path) => textsOf(basename(path, '.yml'), await parseMessagesFile(path))),
  );
  return Object.fromEntries(files.flat());
}

function textsOf(letter: string, parsed: Awaited<ReturnType<typeof parseMessagesFile>>): [key: string, text: string][] {
  return parsed.flatMap((message) => (message.type === 'simple' ? [[[letter, ...message.key].join('.'), message.message] as const] : []));
}
