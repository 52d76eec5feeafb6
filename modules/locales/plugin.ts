// Brings the sentences of every language into the background: `virtual:sentences`. Each is read only when it is spoken.
import type { Plugin } from 'vite';
import { LOCALES_DIR, localePaths, readSentences } from './read.ts';

const NAME = 'virtual:sentences';
/** Vite's sign for a module without a file. */
const RESOLVED = `\0${NAME}`;

/** For the build and for the tests. */
export function localesPlugin(dir: string = LOCALES_DIR): Plugin {
  return {
    name: 'm-opposer:locales',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      for (const path of localePaths(dir)) this.addWatchFile(path);
      const texts = Object.entries(await readSentences(dir)).map(([language, named]) => [language, JSON.stringify(named)]);
      return `const texts = ${JSON.stringify(Object.fromEntries(texts))};
export const languages = Object.keys(texts);
export const sentencesIn = (language) => (Object.hasOwn(texts, language) ? JSON.parse(texts[language]) : undefined);
`;
    },
  };
}
