// Asks on which day something happened: today unless the person says otherwise.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { EventType } from '../../ledger/event.ts';
import type { PopupRow } from '../../ledger/popup-model.ts';
import { fieldsOf } from '../register/told-fields.ts';
import type { OpenForm } from './form-button.tsx';
import { OutsideLink } from './outside-link.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { Words } from './words.ts';

export interface DayFormProps extends OpenForm {
  type: EventType;
  row: PopupRow;
  today: string;
  refused?: string;
  actions: Pick<PopupActions, 'record'>;
  words: Words;
}

export function DayForm({ id, type, row, today, refused, actions, onClose, onDone, words }: DayFormProps) {
  const { t } = words;
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
      <p class="quiet">{t(`row.${type}_help`)}</p>
      <label>
        <span>{t('row.day')}</span>
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
          {t('row.keep')}
        </button>
        <button type="button" onClick={onClose}>
          {t('popup.close')}
        </button>
      </div>
      {fieldsOf(type).length > 0 && (
        <OutsideLink address={`/register.html#${row.account.id}`} words={words}>
          {t('row.with_more')}
        </OutsideLink>
      )}
    </form>
  );
}
