// One account: who, in which state since when, what to do next, and what happened before.
import type { PopupRow } from '../../ledger/popup-model.ts';
import { FromToday } from './from-today.tsx';
import { PageAdvice } from './page-advice.tsx';
import { PictureButton } from './picture-button.tsx';
import type { PopupActions } from './popup-actions.ts';
import { RowActions } from './row-actions.tsx';
import { RowHistory } from './row-history.tsx';
import { StatusMark } from './status-mark.tsx';
import { useLanding } from './use-landing.ts';
import { nameOf, type Words } from './words.ts';

export interface AccountRowProps {
  row: PopupRow;
  canBeCovered: boolean;
  isPrimary: boolean;
  refused?: string;
  landing?: { on: string };
  today: string;
  actions: Pick<PopupActions, 'record' | 'guide' | 'keepPicture' | 'coverersOf'>;
  words: Words;
}

export function AccountRow({ row, canBeCovered, isPrimary, refused, landing, today, actions, words }: AccountRowProps) {
  const { t } = words;
  const { account, status } = row;
  const heading = useLanding<HTMLHeadingElement>(account.id, landing);
  const title = `account-${account.id}`;
  return (
    <article class="card row" aria-labelledby={title} data-account={account.id} data-status={status}>
      <StatusMark status={status} />
      <div class="who">
        <h3 id={title} ref={heading} tabIndex={-1}>
          {nameOf(account)}
        </h3>
        <p class="meta">
          <span>{t(`platform.${account.platform}`)}</span>
          <span>{t(`kind.${account.kind}`)}</span>
          {account.label !== undefined && <span>{account.handle}</span>}
          {account.holder !== undefined && <span>{t('popup.holder', [account.holder])}</span>}
          {row.isManaged && <span>{t('organisation.account')}</span>}
        </p>
      </div>
      <div class="body">
        <RowState row={row} today={today} onUndo={undoOf(row, actions)} words={words} />
        <p class="next">
          {t(`next.${row.next}`, row.nextOn === undefined ? [] : [words.day(row.nextOn)])}
          <FromToday on={row.nextOn} today={today} words={words} />
        </p>
        {row.next === 'page-checklist' && <PageAdvice words={words} />}
        <RowActions {...{ row, canBeCovered, isPrimary, refused, today, actions, words }}>
          {row.history.length > 0 && (
            <RowHistory
              row={row}
              today={today}
              onCorrect={(corrects) => void actions.record({ accountId: account.id, type: 'corrected', corrects })}
              words={words}
            />
          )}
          {account.kind !== 'page' && <PictureButton account={account} onKeep={() => void actions.keepPicture(account)} words={words} />}
        </RowActions>
      </div>
    </article>
  );
}

function RowState({ row, today, onUndo, words }: { row: PopupRow; today: string; onUndo?: () => void; words: Words }) {
  const { t, ago, day } = words;
  return (
    <p class="state">
      <strong>{t(`status.${row.statusKey}`)}</strong>
      {row.coveredBy !== undefined && <span>{t('row.covered_label', [row.coveredBy])}</span>}
      {row.since !== undefined && <time dateTime={row.since}>{t('popup.since', [ago(row.since, today), day(row.since)])}</time>}
      {onUndo !== undefined && (
        <button type="button" class="link" onClick={onUndo}>
          {t('row.undo')}
          <span class="unseen"> {t('row.undo_what', [nameOf(row.account)])}</span>
        </button>
      )}
    </p>
  );
}

function undoOf({ account, undo }: PopupRow, actions: Pick<PopupActions, 'record'>): (() => void) | undefined {
  if (undo === undefined) return undefined;
  return () => void actions.record({ accountId: account.id, type: 'corrected', corrects: undo });
}
