// Where the person lives, asked where a letter needs it: no law is named and no authority proposed before.
import type { Words } from '../../popup/words.ts';
import type { CountryName } from '../tell-fields.tsx';
import { UnsaidOr } from '../unsaid-or.tsx';

export interface CountryFieldProps {
  id: string;
  /** The one that holds for this account. */
  country?: string;
  /** The one of the whole register, which can be changed here. */
  home?: string;
  countries: readonly CountryName[];
  onCountry: (country: string | undefined) => void;
  words: Words;
}

export function CountryField({ id, country, home, countries, onCountry, words }: CountryFieldProps) {
  const { t } = words;
  const isOwn = country !== undefined && country !== home;
  if (isOwn)
    return (
      <p class="field">
        <strong>{t('letters.field.country')}</strong>
        {countries.find(({ code }) => code === country)?.name ?? country}
        <span class="quiet">{t('letters.field.country_own')}</span>
      </p>
    );
  return (
    <p class="field">
      <label for={`${id}-country`}>
        {t('letters.field.country')} <span class="quiet">({t('letters.needed')})</span>
      </label>
      <select
        id={`${id}-country`}
        name="letter-country"
        aria-describedby={`${id}-country-help`}
        value={home ?? ''}
        onChange={(event) => onCountry(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      >
        <UnsaidOr options={countries.map(({ code, name }) => [code, name])} words={words} />
      </select>
      <span class="quiet" id={`${id}-country-help`}>
        {t('letters.field.country_help')}
      </span>
    </p>
  );
}
