// The last step, which is the person's alone to tell: the objection was sent, and on which day.
import type { PopupRow } from '../../ledger/popup-model.ts';
import { DayForm } from '../popup/day-form.tsx';
import { FormButton } from '../popup/form-button.tsx';
import { Refusal } from '../popup/results.tsx';
import { nameOf, type Words } from '../popup/words.ts';
import type { CompanionActions } from './companion-view.ts';

export interface SentStepProps {
  row: PopupRow;
  /** On the form: everywhere else the way comes first. */
  isPrimary: boolean;
  today: string;
  refused?: string;
  actions: Pick<CompanionActions, 'record'>;
  words: Words;
}

export function SentStep({ row, isPrimary, today, refused, actions, words }: SentStepProps) {
  const { t } = words;
  const { id } = row.account;
  return (
    <div class="actions sent" key={id}>
      <FormButton
        label={[
          t('row.sent'),
          <span key="whose" class="unseen">
            {' '}
            {t('row.for', [nameOf(row.account)])}
          </span>,
        ]}
        isPrimary={isPrimary}
      >
        {(form) => <DayForm type="sent" {...{ row, today, refused, actions, words }} {...form} />}
      </FormButton>
      <Refusal id={`refusal-${id}`} reason={refused} words={words} />
    </div>
  );
}
