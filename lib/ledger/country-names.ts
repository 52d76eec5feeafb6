// The countries a person may live in, by name in the language of our words.
import type { Law } from '../rules/law.ts';
import { countriesIn } from './authorities.ts';

/** Those we know an authority of, in the order of that language. */
export function countryNames(law: Law, language: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const order = new Intl.Collator(language);
  return countriesIn(law)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((one, other) => order.compare(one.name, other.name));
}
