// Whose turn it is: the account being done, a choice among those left, and the next one.
import { useId } from 'preact/hooks';
import type { Account } from '../../ledger/account.ts';
import { useLanding } from '../popup/use-landing.ts';
import { nameOf, type Words } from '../popup/words.ts';
import type { Write } from '../written.ts';

export type TurnAccount = Pick<Account, 'id' | 'platform' | 'kind' | 'label' | 'handle' | 'holder'>;

export interface AccountTurnProps {
  account: TurnAccount;
  left: readonly TurnAccount[];
  /** How many are left, in words. */
  lead: string;
  /** How a name is put on this page. */
  write: Write;
  landing?: { on: string };
  onChoose: (accountId: string) => void;
  words: Words;
}

export function AccountTurn({ account, left, lead, write, landing, onChoose, words: { t } }: AccountTurnProps) {
  const heading = useLanding<HTMLHeadingElement>(account.id, landing);
  const id = useId();
  const after = left[(left.indexOf(account) + 1) % left.length];
  return (
    <section class="turn" aria-labelledby={`${id}-name`} data-account={account.id}>
      <p class="quiet">{lead}</p>
      {/* Named as well: what a style sheet draws is not always read out. */}
      <h2 id={`${id}-name`} ref={heading} tabIndex={-1} aria-label={nameOf(account)} {...write(nameOf(account))} />
      <p class="meta">
        <span>{t(`platform.${account.platform}`)}</span>
        <span>{t(`kind.${account.kind}`)}</span>
        {account.label !== undefined && <span {...write(account.handle)} />}
        {account.holder !== undefined && <span>{t('popup.holder', [account.holder])}</span>}
      </p>
      {left.length > 1 && (
        <div class="choose">
          <label for={`${id}-choice`}>{t('companion.choose')}</label>
          <select id={`${id}-choice`} value={account.id} onChange={(event) => onChoose(event.currentTarget.value)}>
            {left.map((other) => (
              <option key={other.id} value={other.id}>
                {t('companion.option', [nameOf(other), t(`platform.${other.platform}`)])}
              </option>
            ))}
          </select>
          {after !== undefined && (
            <button type="button" onClick={() => onChoose(after.id)}>
              {t('companion.next')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
