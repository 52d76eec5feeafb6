// Our sentences as a person reads them, for tests of what leaves the extension: calendars, tables, printed pages.
import { readLocales } from '../../repo/locales.ts';

/** Fills `$1`, `$2`, …; throws for a key that is not there, so that no test passes with an empty sentence. */
export async function saidIn(lang: 'fr' | 'en'): Promise<(key: string, substitutions?: readonly string[]) => string> {
  const sentences = (await readLocales())[lang] ?? {};
  return (key, substitutions = []) => {
    const text = sentences[key.replaceAll('-', '_')];
    if (text === undefined) throw new Error(`${lang}.yml has no ${key}`);
    return text.replaceAll(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
  };
}
