// Asked before everything is erased: a copy is offered first, what cannot be erased is said, and a box has to be ticked.
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { Refusal } from '../popup/results.tsx';
import type { Words } from '../popup/words.ts';
import { useFirstFocus } from '../use-first-focus.ts';

export interface EraseFormProps {
  onSave: () => void;
  onErase: () => Promise<void>;
  onCancel: () => void;
  words: Words;
}

export function EraseForm({ onSave, onErase, onCancel, words }: EraseFormProps) {
  const { t } = words;
  const id = useId();
  const first = useFirstFocus<HTMLParagraphElement>();
  const box = useRef<HTMLInputElement>(null);
  const isSure = useSignal(false);
  const isUnsure = useSignal(false);
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    isUnsure.value = !isSure.value;
    if (!isSure.value) return box.current?.focus();
    await onErase();
  }
  return (
    <form class="inset" aria-labelledby="erase-title" noValidate onSubmit={(event) => void submit(event)}>
      <p tabIndex={-1} ref={first}>
        <strong>{t('settings.erase_first')}</strong>
      </p>
      <button type="button" class="strong" onClick={onSave}>
        {t('files.backup_save')}
      </button>
      <p>{t('settings.erase_cannot')}</p>
      <p>{t('settings.erase_meta')}</p>
      <label class="choice">
        <input
          ref={box}
          type="checkbox"
          name="sure"
          checked={isSure.value}
          aria-describedby={isUnsure.value ? id : undefined}
          onChange={(event) => (isSure.value = event.currentTarget.checked)}
        />
        <span>{t('settings.erase_sure')}</span>
      </label>
      <Refusal id={id} reason={isUnsure.value && !isSure.value ? 'settings.erase_unsure' : undefined} words={words} />
      <div class="actions">
        <button type="submit" class="grave">
          {t('settings.erase_yes')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('settings.erase_no')}
        </button>
      </div>
    </form>
  );
}
