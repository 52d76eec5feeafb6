// Types of the module that modules/locales/plugin.ts makes.
declare module 'virtual:sentences' {
  /** `fr`, `en`, … */
  export const languages: readonly string[];
  /** Name → text with its blanks; undefined for a language we do not speak. */
  export function sentencesIn(language: string): Readonly<Record<string, string>> | undefined;
}
