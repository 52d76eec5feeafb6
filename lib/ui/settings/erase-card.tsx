// Erases everything: one click alone never does it.
import { useSignal } from '@preact/signals';
import { Refusal } from '../popup/results.tsx';
import { useLanding } from '../popup/use-landing.ts';
import type { Words } from '../popup/words.ts';
import { EraseForm } from './erase-form.tsx';

export interface EraseCardProps {
  /** Key of the sentence that says what was not erased. */
  refusal?: string;
  landing?: { on: string };
  onSave: () => void;
  onErase: () => Promise<void>;
  words: Words;
}

export function EraseCard({ refusal, landing, onSave, onErase, words }: EraseCardProps) {
  const { t } = words;
  const heading = useLanding<HTMLHeadingElement>('erase', landing);
  const isAsking = useSignal(false);
  return (
    <section class="card" aria-labelledby="erase-title">
      <h2 id="erase-title" ref={heading} tabIndex={-1}>
        {t('settings.erase')}
      </h2>
      <p class="quiet">{t('settings.erase_help')}</p>
      <Refusal reason={refusal} words={words} />
      {!isAsking.value && (
        <button type="button" onClick={() => (isAsking.value = true)}>
          {t('settings.erase_ask')}
        </button>
      )}
      {isAsking.value && (
        <EraseForm
          onSave={onSave}
          onErase={async () => {
            await onErase();
            isAsking.value = false;
          }}
          onCancel={() => {
            isAsking.value = false;
            heading.current?.focus();
          }}
          words={words}
        />
      )}
    </section>
  );
}
