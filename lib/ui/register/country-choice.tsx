// Where the person lives: whose public holidays count, and which authority they can turn to.
import { useId } from 'preact/hooks';
import type { Words } from '../popup/words.ts';
import type { CountryName } from './tell-fields.tsx';

export interface CountryChoiceProps {
  country?: string;
  countries: readonly CountryName[];
  onChoose: (country: string | undefined) => Promise<void>;
  words: Words;
}

export function CountryChoice({ country, countries, onChoose, words: { t } }: CountryChoiceProps) {
  const id = useId();
  return (
    <section class="card country" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('register.country')}</h2>
      <p class="field">
        <label for={id}>{t('register.country_label')}</label>
        <select
          id={id}
          name="home-country"
          aria-describedby={`${id}-help`}
          value={country ?? ''}
          onChange={(event) => void onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        >
          <option value="">{t('register.unsaid')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <span class="quiet" id={`${id}-help`}>
          {t('register.country_help')}
        </span>
      </p>
    </section>
  );
}
