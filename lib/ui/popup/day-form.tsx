// Asks on which day something happened: today unless the person says otherwise.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { PopupRow } from '../../ledger/popup-model.ts';
import type { OpenForm } from './form-button.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { Words } from './words.ts';

export interface DayFormProps extends OpenForm {
  type: 'sent' | 'confirmed';
  row: PopupRow;
  today: string;
  refused?: string;
  actions: Pick<PopupActions, 'record'>;
  words: Words;
}

export function DayForm({ id, type, row, today, refused, actions, onClose, onDone, words: { t } }: DayFormProps) {
  const day = useSignal(today);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (await actions.record({ accountId: row.account.id, type, day: day.value })) onDone();
    else input.current?.focus();
  }
  return (
    <form class="inset" id={id} aria-labelledby={`${id}-title`} noValidate onSubmit={submit}>
      <h4 id={`${id}-title`}>{t(`row.${type}_title`)}</h4>
      {type === 'confirmed' && <p class="quiet">{t('row.confirmed_help')}</p>}
      <label>
        <span>{t(`row.${type}_day`)}</span>
        <input
          ref={input}
          type="date"
          name="day"
          max={today}
          value={day.value}
          aria-invalid={refused !== undefined}
          aria-describedby={refused === undefined ? undefined : `refusal-${row.account.id}`}
          onInput={(event) => (day.value = event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button type="submit" class="strong">
          {t(`row.${type}_submit`)}
        </button>
        <button type="button" onClick={onClose}>
          {t('popup.close')}
        </button>
      </div>
    </form>
  );
}
