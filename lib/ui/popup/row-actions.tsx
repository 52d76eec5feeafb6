// The buttons of one account, the next action first.
import type { ComponentChildren } from 'preact';
import type { Account } from '../../ledger/account.ts';
import type { PopupRow } from '../../ledger/popup-model.ts';
import { CoveredForm } from './covered-form.tsx';
import { DayForm } from './day-form.tsx';
import { FormButton } from './form-button.tsx';
import type { PopupActions } from './popup-actions.ts';
import { Refusal } from './results.tsx';
import { nameOf, type Words } from './words.ts';

export interface RowActionsProps {
  row: PopupRow;
  coverers: readonly Account[];
  isPrimary: boolean;
  refused?: string;
  today: string;
  actions: Pick<PopupActions, 'record' | 'guide'>;
  words: Words;
  /** What can be unfolded beside the other situations. */
  children?: ComponentChildren;
}

type Choice = 'guide' | 'sent' | 'confirmed' | 'covered' | 'reopened';

const FIRST: Record<PopupRow['next'], readonly Choice[]> = {
  'guide-me': ['guide', 'sent'],
  'confirm-sent': ['sent', 'guide'],
  'watch-mail': ['confirmed'],
  'check-mail': ['confirmed'],
  'wait-answer': ['confirmed'],
  'wait-answer-ch': ['confirmed'],
  'answer-meta': ['confirmed'],
  remind: ['confirmed'],
  'remind-ch': ['confirmed'],
  'wait-after-reminder': ['confirmed'],
  'complain-to-meta': ['confirmed'],
  'wait-controller': ['confirmed'],
  complain: ['confirmed'],
  report: ['confirmed'],
  'date-sending': ['sent'],
  'wait-authority': ['confirmed'],
  'ask-news': ['confirmed'],
  'keep-decision': [],
  'keep-proof': [],
  'object-again': ['guide', 'sent'],
  'review-centre': [],
  'review-policy': [],
  'review-year': [],
  'take-up-again': ['reopened'],
  'page-checklist': [],
  nothing: [],
};

const OTHER: Record<PopupRow['status'], readonly Choice[]> = {
  todo: ['covered'],
  form_opened: ['covered'],
  sent: ['reopened'],
  acknowledged: ['reopened'],
  confirmed: ['reopened'],
  action_required: ['reopened'],
  extended: ['reopened'],
  refused: ['reopened'],
  overdue: ['reopened'],
  reminded: ['reopened'],
  controller_complaint: ['reopened'],
  complaint_ready: ['reopened'],
  complaint_filed: ['reopened'],
  report_filed: ['reopened'],
  complaint_closed: ['confirmed', 'reopened'],
  covered: ['reopened'],
  withdrawn: [],
  not_eligible: [],
  needs_review: ['confirmed', 'reopened'],
};

export function RowActions(props: RowActionsProps) {
  const { row, coverers, isPrimary, refused, words, children } = props;
  const isPossible = (choice: Choice) =>
    choice === 'guide' ? row.guideAddress !== undefined : choice !== 'covered' || coverers.length > 0;
  const first = FIRST[row.next].filter(isPossible);
  const other = OTHER[row.status].filter(isPossible);
  return (
    <>
      {first.length > 0 && (
        <div class="actions">
          {first.map((choice, place) => (
            <ChoiceButton key={choice} choice={choice} {...props} isPrimary={isPrimary && place === 0} />
          ))}
        </div>
      )}
      <Refusal id={`refusal-${row.account.id}`} reason={refused} words={words} />
      <div class="folds">
        {other.length > 0 && (
          <details>
            <summary>{words.t('row.other')}</summary>
            <div class="actions">
              {other.map((choice) => (
                <ChoiceButton key={choice} choice={choice} {...props} isPrimary={false} />
              ))}
            </div>
          </details>
        )}
        {children}
      </div>
    </>
  );
}

function ChoiceButton({ choice, ...props }: RowActionsProps & { choice: Choice }) {
  const { row, isPrimary, actions, words } = props;
  const { t } = words;
  const about = <span class="unseen"> {t('row.for', [nameOf(row.account)])}</span>;
  switch (choice) {
    case 'guide':
      return (
        <button
          type="button"
          class={isPrimary ? 'primary' : undefined}
          onClick={() => row.guideAddress !== undefined && actions.guide(row.guideAddress)}
        >
          {t('row.guide')}
          {about}
        </button>
      );
    case 'sent':
    case 'confirmed':
      return (
        <FormButton label={[t(`row.${choice}`), about]} isPrimary={isPrimary}>
          {(form) => <DayForm type={choice} {...props} {...form} />}
        </FormButton>
      );
    case 'covered':
      return (
        <FormButton label={[t('row.covered'), about]} isPrimary={false}>
          {(form) => <CoveredForm {...props} {...form} />}
        </FormButton>
      );
    case 'reopened':
      return (
        <>
          <button type="button" onClick={() => void actions.record({ accountId: row.account.id, type: 'reopened' })}>
            {t('row.reopened')}
            {about}
          </button>
          <p class="quiet">{t('row.reopened_help')}</p>
        </>
      );
  }
}
