// Brings the words of the letters into the page that writes them, `virtual:letters`, and their questions alone: `virtual:letter-prompts`.
import type { Plugin } from 'vite';
import { promptsIn } from '../../lib/ledger/letters/situation.ts';
import { LETTERS_DIR, letterPaths, readLetters } from './read.ts';

const NAMES = ['virtual:letters', 'virtual:letter-prompts'];
/** Vite's sign for a module without a file. */
const RESOLVED = '\0';

/** For the build and for the tests. */
export function lettersPlugin(dir: string = LETTERS_DIR): Plugin {
  return {
    name: 'm-opposer:letters',
    resolveId: (id) => (NAMES.includes(id) ? RESOLVED + id : undefined),
    async load(id) {
      if (!NAMES.some((name) => id === RESOLVED + name)) return undefined;
      for (const path of letterPaths(dir)) this.addWatchFile(path);
      const letters = await readLetters(dir);
      if (id.endsWith('letters')) return `export const letters = ${JSON.stringify(letters)};\n`;
      const prompts = Object.entries(letters).map(([lang, words]) => [lang, promptsIn({ words })] as const);
      return `export const prompts = ${JSON.stringify(Object.fromEntries(prompts))};\n`;
    },
  };
}
