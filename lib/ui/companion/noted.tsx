// What was just noted, when, and how to take it back. The focus lands here, and the next account is right below.
import type { PopupRow } from '../../ledger/popup-model.ts';
import type { NewEvent } from '../popup/popup-ports.ts';
import { StatusMark } from '../popup/status-mark.tsx';
import { useLanding } from '../popup/use-landing.ts';
import { nameOf, type Words } from '../popup/words.ts';

export interface NotedProps {
  row: PopupRow;
  today: string;
  landing?: { on: string };
  onUndo: (event: NewEvent) => Promise<boolean>;
  words: Words;
}

export function Noted({ row, today, landing, onUndo, words: { t, day } }: NotedProps) {
  const { account, status, statusKey, since, undo } = row;
  const place = useLanding<HTMLParagraphElement>(account.id, landing);
  return (
    <section class="card noted" aria-label={t('companion.noted')} data-status={status}>
      <StatusMark status={status} />
      <div>
        <p ref={place} tabIndex={-1}>
          <strong>{t('companion.noted_on', [nameOf(account), t(`status.${statusKey}`), day(since ?? today)])}</strong>
        </p>
        <p class="quiet">{t('companion.keep_mail')}</p>
        {undo !== undefined && (
          <button type="button" class="link" onClick={() => void onUndo({ accountId: account.id, type: 'corrected', corrects: undo })}>
            {t('row.undo')}
            <span class="unseen"> {t('row.undo_what', [nameOf(account)])}</span>
          </button>
        )}
      </div>
    </section>
  );
}
