// Brings the words of the letters into the page that writes them: `virtual:letters`.
import type { Plugin } from 'vite';
import { LETTERS_DIR, letterPaths, readLetters } from './read.ts';

const NAME = 'virtual:letters';
/** Vite's sign for a module without a file. */
const RESOLVED = `\0${NAME}`;

/** For the build and for the tests. */
export function lettersPlugin(dir: string = LETTERS_DIR): Plugin {
  return {
    name: 'm-opposer:letters',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      for (const path of letterPaths(dir)) this.addWatchFile(path);
      return `export const letters = ${JSON.stringify(await readLetters(dir))};\n`;
    },
  };
}
