// Types of the module that modules/letters/plugin.ts makes.
declare module 'virtual:letters' {
  /** By language: `fr`, `en`. */
  export const letters: Readonly<Record<string, import('../../lib/ledger/letters/words.ts').LetterWords>>;
}
