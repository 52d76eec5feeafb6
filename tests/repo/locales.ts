// Reads our sentences as the build does, and finds what is wrong with their plurals.
import { parse as parsePath } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { filesIn } from './source-files.ts';

/** Key with dots → text; each form of a plural has its own: `popup.progress.one`. */
export type Sentences = Readonly<Record<string, string>>;

export async function readLocales(): Promise<Readonly<Record<string, Sentences>>> {
  const files = filesIn('assets/locales');
  return Object.fromEntries(await Promise.all(files.map(async (path) => [parsePath(path).name, await sentencesOf(path)])));
}

async function sentencesOf(path: string): Promise<Sentences> {
  const parsed = (await parseMessagesFile(path)).filter(({ key }) => !key.join('').startsWith('@@'));
  const texts = generateChromeMessages(parsed) as Record<string, { message: string }>;
  return Object.fromEntries(parsed.map(({ key }) => [key.join('.'), texts[key.join('_')]?.message ?? '']));
}

/** By the key the code asks for: one sentence, or the forms of a plural by their category. What has a `zero` is a plural. */
export function formsByKey(sentences: Sentences): ReadonlyMap<string, Sentences> {
  const byKey = new Map<string, Record<string, string>>();
  for (const [key, text] of Object.entries(sentences)) {
    const above = key.slice(0, key.lastIndexOf('.'));
    const isForm = `${above}.zero` in sentences;
    const forms = byKey.get(isForm ? above : key) ?? {};
    byKey.set(isForm ? above : key, { ...forms, [isForm ? key.slice(above.length + 1) : '']: text });
  }
  return byKey;
}

/** What translations of one sentence share: its blanks `$1`, `$2`, … in any of its forms, and whether it has several. */
export function shapeOf(forms: Sentences = {}): string {
  const blanks = [
    ...new Set(
      Object.values(forms)
        .join(' ')
        .match(/\$[1-9]/g),
    ),
  ].toSorted();
  return `${blanks.join(' ')}${'zero' in forms ? ', plural' : ''}`;
}

/** What is wrong with the forms of a plural in this language; nothing where they are the right ones. */
export function pluralFaults(lang: string, forms: Sentences): string[] {
  if (!('zero' in forms)) return [];
  const rules = new Intl.PluralRules(lang.replace('_', '-'));
  const needed = new Set(['zero', 'other', ...Array.from({ length: 1000 }, (_, at) => rules.select(at + 1))]);
  const known = new Set<string>(['zero', ...rules.resolvedOptions().pluralCategories]);
  return [
    ...[...needed].filter((form) => !(form in forms)).map((form) => `has no form « ${form} »`),
    ...Object.keys(forms)
      .filter((form) => !known.has(form))
      .map((form) => `has a form « ${form} », which the language does not know`),
  ];
}
