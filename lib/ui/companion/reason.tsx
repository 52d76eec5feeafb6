// Helps with the reason the form may be given: a question for each trade, the person's own words, and a copy of them.
import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../popup/words.ts';

/** Language → who → the question, in that language. */
export type LetterPrompts = Readonly<Record<string, readonly { who: string; text: string }[]>>;

export interface ReasonProps {
  prompts: LetterPrompts;
  /** What is being written: it outlives this element. */
  draft: Signal<string>;
  /** How long it is kept beyond that. */
  kept: 'nowhere' | 'in_tab';
  onCopy: (text: string) => Promise<boolean>;
  /** Said above the text, where there is something to say of the place it is written in. */
  warning?: ComponentChildren;
  words: Words;
}

/** The form on Meta's page is written in one language: the text is written in that one. */
export function Reason({ prompts, draft: text, kept, onCopy, warning, words: { t } }: ReasonProps) {
  const ours = t('extension.language');
  const languages = Object.keys(prompts).toSorted((one, other) => Number(other === ours) - Number(one === ours));
  const lang = useSignal(languages.includes(ours) ? ours : 'en');
  const who = useSignal<string | undefined>(undefined);
  const copied = useSignal<boolean | undefined>(undefined);
  const id = useId();
  const asked = prompts[lang.value] ?? [];
  const question = asked.find((prompt) => prompt.who === who.value)?.text;
  async function copy(): Promise<void> {
    copied.value = undefined;
    copied.value = await onCopy(text.value.trim());
  }
  return (
    <details class="reason">
      <summary>{t('reason.summary')}</summary>
      <p>{t('reason.why')}</p>
      <fieldset>
        <legend>{t('reason.language')}</legend>
        <div class="choices">
          {languages.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name={`${id}-lang`} checked={one === lang.value} onChange={() => (lang.value = one)} />
              <span lang={one}>{t(`reason.in.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('reason.whose')}</legend>
        {asked.map((prompt) => (
          <label key={prompt.who} class="choice">
            <input type="radio" name={`${id}-who`} checked={prompt.who === who.value} onChange={() => (who.value = prompt.who)} />
            <span>{t(`letters.who.${prompt.who}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={`${id}-text`}>{t('reason.label')}</label>
        {question !== undefined && (
          <p id={`${id}-question`} lang={lang.value}>
            {question}
          </p>
        )}
        {warning}
        <textarea
          id={`${id}-text`}
          rows={4}
          lang={lang.value}
          value={text.value}
          aria-describedby={question === undefined ? undefined : `${id}-question`}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </div>
      <div class="actions">
        <button type="button" class="strong" disabled={text.value.trim() === ''} onClick={() => void copy()}>
          {t('reason.copy')}
        </button>
      </div>
      {copied.value !== undefined && <p class="quiet">{t(copied.value ? 'said.copied' : 'said.not_copied')}</p>}
      <p class="quiet">
        {t('reason.ours')} {t(`reason.kept.${kept}`)}
      </p>
    </details>
  );
}
