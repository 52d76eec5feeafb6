// Where the person lives: whose public holidays count, and which authority they can turn to.
import { useId } from 'preact/hooks';
import type { Words } from '../popup/words.ts';
import type { CountryName } from './tell-fields.tsx';
import { UnsaidOr } from './unsaid-or.tsx';

export interface CountryChoiceProps {
  country?: string;
  countries: readonly CountryName[];
  onChoose: (country: string | undefined) => Promise<void>;
  words: Words;
}

export function CountryChoice({ country, countries, onChoose, words }: CountryChoiceProps) {
  const { t } = words;
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
          <UnsaidOr options={countries.map(({ code, name }) => [code, name])} words={words} />
        </select>
        <span class="quiet" id={`${id}-help`}>
          {t('register.country_help')}
        </span>
      </p>
    </section>
  );
}
