// The language a letter is written in, which need not be that of the interface.
import type { Words } from '../../popup/words.ts';

export interface LanguageChoiceProps {
  id: string;
  languages: readonly string[];
  language: string;
  onLanguage: (language: string) => void;
  words: Words;
}

export function LanguageChoice({ id, languages, language, onLanguage, words: { t } }: LanguageChoiceProps) {
  return (
    <fieldset>
      <legend>{t('letters.language')}</legend>
      <div class="choices">
        {languages.map((code) => (
          <label key={code} class="choice">
            <input type="radio" name={`${id}-language`} value={code} checked={language === code} onChange={() => onLanguage(code)} />
            <span>{t(`letters.lang.${code}`)}</span>
          </label>
        ))}
      </div>
      <p class="quiet">{t('letters.language_help')}</p>
    </fieldset>
  );
}
