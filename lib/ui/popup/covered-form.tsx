// Asks which account of the same Accounts Centre carries the objection. The choice is asked for as the form opens: there may be very many.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Account } from '../../ledger/account.ts';
import type { PopupRow } from '../../ledger/popup-model.ts';
import type { OpenForm } from './form-button.tsx';
import type { PopupActions } from './popup-actions.ts';
import { nameOf, type Words } from './words.ts';

export interface CoveredFormProps extends OpenForm {
  row: PopupRow;
  actions: Pick<PopupActions, 'record' | 'coverersOf'>;
  words: Words;
}

export function CoveredForm({ id, row, actions, onClose, onDone, words: { t } }: CoveredFormProps) {
  const coverers = useSignal<readonly Account[]>([]);
  const coveredBy = useSignal('');
  const select = useRef<HTMLSelectElement>(null);
  const accountId = row.account.id;
  useEffect(() => {
    select.current?.focus();
    void actions.coverersOf(accountId).then((found) => {
      coverers.value = found;
      coveredBy.value = found[0]?.id ?? '';
    });
  }, [accountId, actions, coverers, coveredBy]);
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (coveredBy.value === '') return;
    if (await actions.record({ accountId, type: 'covered', coveredBy: coveredBy.value })) onDone();
  }
  return (
    <form class="inset" id={id} aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h4 id={`${id}-title`}>{t('row.covered_title')}</h4>
      <p class="quiet">{t('row.covered_help')}</p>
      <label>
        <span>{t('row.covered_by')}</span>
        <select ref={select} name="coveredBy" value={coveredBy.value} onChange={(event) => (coveredBy.value = event.currentTarget.value)}>
          {coverers.value.map((account) => (
            <option key={account.id} value={account.id}>
              {nameOf(account)} ({t(`platform.${account.platform}`)})
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        <button type="submit" class="strong">
          {t('row.covered_submit')}
        </button>
        <button type="button" onClick={onClose}>
          {t('popup.close')}
        </button>
      </div>
    </form>
  );
}
