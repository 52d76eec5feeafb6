// Whose turn it is: the account being done, a choice among those left, and the next one.
import { useId } from 'preact/hooks';
import type { PopupRow } from '../../ledger/popup-model.ts';
import { useLanding } from '../popup/use-landing.ts';
import { nameOf, type Words } from '../popup/words.ts';

export interface AccountTurnProps {
  row: PopupRow;
  left: readonly PopupRow[];
  landing?: { on: string };
  onChoose: (accountId: string) => void;
  words: Words;
}

export function AccountTurn({ row, left, landing, onChoose, words: { t } }: AccountTurnProps) {
  const { account } = row;
  const heading = useLanding<HTMLHeadingElement>(account.id, landing);
  const id = useId();
  const after = left[(left.indexOf(row) + 1) % left.length];
  return (
    <section class="turn" aria-labelledby={`${id}-name`} data-account={account.id}>
      <p class="quiet">{t('companion.turn', left.length, [String(left.length)])}</p>
      <h2 id={`${id}-name`} ref={heading} tabIndex={-1}>
        {nameOf(account)}
      </h2>
      <p class="meta">
        <span>{t(`platform.${account.platform}`)}</span>
        <span>{t(`kind.${account.kind}`)}</span>
        {account.label !== undefined && <span>{account.handle}</span>}
        {account.holder !== undefined && <span>{t('popup.holder', [account.holder])}</span>}
      </p>
      {left.length > 1 && (
        <div class="choose">
          <label for={`${id}-choice`}>{t('companion.choose')}</label>
          <select id={`${id}-choice`} value={account.id} onChange={(event) => onChoose(event.currentTarget.value)}>
            {left.map((other) => (
              <option key={other.account.id} value={other.account.id}>
                {t('companion.option', [nameOf(other.account), t(`platform.${other.account.platform}`)])}
              </option>
            ))}
          </select>
          {after !== undefined && (
            <button type="button" onClick={() => onChoose(after.account.id)}>
              {t('companion.next')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
