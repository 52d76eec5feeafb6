// Our sentences in the language of the interface, by key. What `lib/ui/translate.ts` asks for.
import { createI18n } from '@wxt-dev/i18n';

const i18n = createI18n();

export function t(key: string, substitutions?: readonly string[]): string;
export function t(key: string, count: number, substitutions?: readonly string[]): string;
/** Chrome refuses to load a message whose name has a hyphen: `next.guide-me` is kept as `next_guide_me`. */
export function t(key: string, first: number | readonly string[] = [], second?: readonly string[]): string {
  const name = key.replaceAll('-', '_');
  if (typeof first !== 'number') return i18n.t(name, [...first]);
  return second === undefined ? i18n.t(name, first) : i18n.t(name, first, [...second]);
}

/** The language our sentences are in, which is English where we have no other: dates must not speak a third one. */
export function languageOfWords(): string {
  return t('extension.language');
}
