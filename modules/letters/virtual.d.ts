// Types of the module that modules/letters/plugin.ts makes.
declare module 'virtual:letters' {
  /** By language: `fr`, `en`. */
  export const letters: Readonly<Record<string, import('../../lib/ledger/letters/words.ts').LetterWords>>;
}

declare module 'virtual:letter-prompts' {
  /** By language: `fr`, `en`. */
  export const prompts: Readonly<Record<string, readonly import('../../lib/ledger/letters/situation.ts').Prompt[]>>;
}
