// What a store would refuse in the texts of a package: a name or description that is missing or too long, a language with holes.
import type { Files } from '../zip/archive.ts';
import { jsonIn, type Manifest } from './manifest.ts';

type Messages = Readonly<Record<string, { message?: string }>>;

/** The shortest limit of the three stores. */
const LONGEST = { name: 45, description: 132 };

export function localeFaults(manifest: Manifest, files: Files): string[] {
  const locales = Object.keys(files).flatMap((path) => /^_locales\/([^/]+)\/messages\.json$/.exec(path)?.[1] ?? []);
  const texts = new Map(locales.map((locale) => [locale, jsonIn(files, `_locales/${locale}/messages.json`) as Messages]));
  const defaults = texts.get(manifest.default_locale ?? '') ?? {};
  return [
    ...(texts.has(manifest.default_locale ?? '') ? [] : [`default_locale « ${manifest.default_locale} » has no texts`]),
    ...[...texts].flatMap(([locale, messages]) => [...lengthFaults(manifest, locale, messages), ...holes(locale, messages, defaults)]),
  ];
}

function lengthFaults(manifest: Manifest, locale: string, messages: Messages): string[] {
  return (['name', 'description'] as const).flatMap((field) => {
    const text = resolved(manifest[field] ?? '', messages);
    if (text === '') return [`${locale}: there is no ${field}`];
    return text.length > LONGEST[field] ? [`${locale}: the ${field} has ${text.length} signs, ${LONGEST[field]} are allowed`] : [];
  });
}

function resolved(text: string, messages: Messages): string {
  return text.replaceAll(/__MSG_(\w+)__/g, (_, key: string) => messages[key]?.message ?? '');
}

function holes(locale: string, messages: Messages, defaults: Messages): string[] {
  return Object.keys(defaults)
    .filter((key) => (messages[key]?.message ?? '') === '')
    .map((key) => `${locale}: ${key} has no text`);
}
