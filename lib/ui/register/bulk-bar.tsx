// One day for all the accounts that are ticked: « Envoyée le … ».
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Refusal } from '../popup/results.tsx';
import type { Words } from '../popup/words.ts';
import type { RegisterActions } from './register-actions.ts';

export interface BulkBarProps {
  count: number;
  today: string;
  refused?: string;
  onSend: RegisterActions['sendAll'];
  words: Words;
}

export function BulkBar({ count, today, refused, onSend, words }: BulkBarProps) {
  const { t } = words;
  const day = useSignal(today);
  const id = useId();
  return (
    <form
      class="bulk"
      aria-label={t('register.bulk')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSend(day.value);
      }}
    >
      <strong>{t('register.selected', count)}</strong>
      <label for={id}>{t('register.bulk_day')}</label>
      <input
        id={id}
        type="date"
        name="bulk-day"
        max={today}
        aria-invalid={refused !== undefined}
        aria-describedby={refused === undefined ? undefined : `${id}-refusal`}
        value={day.value}
        onInput={(event) => (day.value = event.currentTarget.value)}
      />
      <button type="submit" class="strong">
        {t('register.bulk_submit')}
      </button>
      <Refusal id={`${id}-refusal`} reason={refused} words={words} />
    </form>
  );
}
