// What a letter asks of the person: its language, where they live, who they are, and their own words. None of it is kept.
import type { CountryName } from '../tell-fields.tsx';
import { AuthorityField } from './authority-field.tsx';
import { CountryField } from './country-field.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LetterField } from './letter-field.tsx';
import type { LetterView } from './letter-view.ts';
import { Prompts } from './prompts.tsx';

export interface LetterFieldsProps extends LetterView {
  countries: readonly CountryName[];
  /** Where the person lives, as the whole register has it. */
  home?: string;
  onCountry: (country: string | undefined) => void;
}

export function LetterFields({ countries, home, onCountry, ...view }: LetterFieldsProps) {
  const { id, desk, offer, draft, onDraft, words } = view;
  const { t } = words;
  const { kind } = offer;
  const isComplaint = kind === 'complaint';
  return (
    <div class="letter-fields">
      <LanguageChoice
        {...{ id, words }}
        languages={desk.languages}
        language={draft.language}
        onLanguage={(language) => onDraft((before) => ({ ...before, language }))}
      />
      <CountryField country={desk.country} {...{ id, home, countries, onCountry, words }} />
      {isComplaint && desk.authorities.length > 0 && <AuthorityField {...view} />}
      <h5>{t('letters.yours')}</h5>
      <p class="quiet kept">{t('letters.kept')}</p>
      {kind === 'reply' && <LetterField {...view} field="answer" isNeeded rows={4} lang={draft.language} />}
      {(kind === 'objection' || isComplaint) && (
        <LetterField {...view} field="situation" isNeeded={kind === 'objection'} rows={4} lang={draft.language}>
          <Prompts {...view} />
        </LetterField>
      )}
      {kind === 'objection' && desk.isErasable && (
        <label class="choice">
          <input
            type="checkbox"
            name="letter-erase"
            checked={draft.erase === true}
            onChange={(event) => {
              const erase = event.currentTarget.checked;
              onDraft((before) => ({ ...before, erase }));
            }}
          />
          <span>
            {t('letters.field.erase')}
            <span class="quiet">{t('letters.field.erase_help')}</span>
          </span>
        </label>
      )}
      <LetterField {...view} field="name" isNeeded autocomplete="name" />
      {!isComplaint && <LetterField {...view} field="email" autocomplete="email" />}
      <LetterField {...view} field="contact" rows={2} autocomplete="street-address" />
      <LetterField {...view} field="place" hasHelp={false} autocomplete="address-level2" />
    </div>
  );
}
