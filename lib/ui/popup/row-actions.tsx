// The buttons of one account, the likely next event first; the rest is folded, and the register has it all.
import type { ComponentChildren } from 'preact';
import type { PopupRow } from '../../ledger/popup-model.ts';
import { CoveredForm } from './covered-form.tsx';
import { DayForm } from './day-form.tsx';
import { FormButton } from './form-button.tsx';
import { OutsideLink } from './outside-link.tsx';
import type { PopupActions } from './popup-actions.ts';
import { Refusal } from './results.tsx';
import { type Choice, choicesOf } from './row-choices.ts';
import { nameOf, type Words } from './words.ts';

export interface RowActionsProps {
  row: PopupRow;
  canBeCovered: boolean;
  isPrimary: boolean;
  refused?: string;
  today: string;
  actions: Pick<PopupActions, 'record' | 'guide' | 'coverersOf'>;
  words: Words;
  /** What stands beside the other situations. */
  children?: ComponentChildren;
}

export function RowActions(props: RowActionsProps) {
  const { row, canBeCovered, isPrimary, refused, words, children } = props;
  const { t } = words;
  const { likely, rarer } = choicesOf(row, canBeCovered);
  return (
    <>
      {likely.length > 0 && (
        <div class="actions">
          {likely.map((choice, place) => (
            <ChoiceButton key={choice} choice={choice} {...props} isPrimary={isPrimary && place === 0} />
          ))}
        </div>
      )}
      <Refusal id={`refusal-${row.account.id}`} reason={refused} words={words} />
      <div class="folds">
        {rarer.length > 0 && (
          <details>
            <summary>
              {t('row.other')}
              <span class="unseen"> {t('row.for', [nameOf(row.account)])}</span>
            </summary>
            <div class="actions">
              {rarer.map((choice) => (
                <ChoiceButton key={choice} choice={choice} {...props} isPrimary={false} />
              ))}
            </div>
            <p>
              <OutsideLink address={`/register.html#${row.account.id}`} words={words}>
                {t('row.in_register')}
                <span class="unseen"> {t('row.for', [nameOf(row.account)])}</span>
              </OutsideLink>
            </p>
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
    default:
      return (
        <FormButton label={[t(`row.${choice}`), about]} isPrimary={isPrimary}>
          {(form) => <DayForm type={choice} {...props} {...form} />}
        </FormButton>
      );
  }
}
