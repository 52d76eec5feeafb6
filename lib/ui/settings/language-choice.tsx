// The language of our own words, whatever the browser's.
import { useId } from 'preact/hooks';
import type { Words } from '../popup/words.ts';

export interface LanguageChoiceProps {
  chosen?: string;
  languages: readonly string[];
  onChoose: (language: string | undefined) => void;
  words: Words;
}

export function LanguageChoice({ chosen, languages, onChoose, words: { t } }: LanguageChoiceProps) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('settings.language')}</h2>
      <p class="field">
        <label for={id}>{t('settings.language_label')}</label>
        <select
          id={id}
          name="language"
          aria-describedby={`${id}-help`}
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        >
          <option value="">{t('settings.language_auto')}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={tagOf(language)}>
              {ownNameOf(language)}
            </option>
          ))}
        </select>
        <span class="quiet" id={`${id}-help`}>
          {t('settings.language_help')}
        </span>
      </p>
    </section>
  );
}

/** As somebody who speaks it looks for it: « français », “Deutsch”. */
function ownNameOf(language: string): string {
  return new Intl.DisplayNames(tagOf(language), { type: 'language' }).of(tagOf(language)) ?? language;
}

function tagOf(language: string): string {
  return language.replace('_', '-');
}
