// The accounts, in the order the ledger gives.
import type { PopupRow } from '../../ledger/popup-model.ts';
import { AccountRow } from './account-row.tsx';
import { OutsideLink } from './outside-link.tsx';
import type { PopupActions } from './popup-actions.ts';
import { useLanding } from './use-landing.ts';
import type { Words } from './words.ts';

export interface AccountListProps {
  rows: readonly PopupRow[];
  /** Accounts that are not built yet. */
  left: number;
  /** Accounts whose objection others can share. */
  coverers: number;
  /** Id of the account whose next step is the one primary button. */
  primary: string;
  refused: Readonly<Record<string, string>>;
  landing?: { on: string };
  today: string;
  actions: Pick<PopupActions, 'record' | 'guide' | 'keepPicture' | 'coverersOf' | 'showMore'>;
  words: Words;
}

export function AccountList({ rows, left, coverers, primary, refused, landing, today, actions, words }: AccountListProps) {
  const heading = useLanding<HTMLHeadingElement>('accounts', landing);
  return (
    <section class="accounts" aria-labelledby="accounts-title">
      <h2 id="accounts-title" ref={heading} tabIndex={-1}>
        {words.t('popup.accounts')}
      </h2>
      <p>
        <OutsideLink address="/register.html" words={words}>
          {words.t('register.open')}
        </OutsideLink>
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.account.id}>
            <AccountRow
              row={row}
              canBeCovered={coverers > (row.canCover ? 1 : 0)}
              isPrimary={row.account.id === primary}
              refused={refused[row.account.id]}
              {...{ landing, today, actions, words }}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="more" onClick={() => void actions.showMore()}>
          {words.t('register.more', left)}
        </button>
      )}
    </section>
  );
}
