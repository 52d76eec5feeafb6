// The accounts, in the order the ledger gives.
import type { PopupRow } from '../../ledger/popup-model.ts';
import { AccountRow } from './account-row.tsx';
import { OutsideLink } from './outside-link.tsx';
import type { PopupActions } from './popup-actions.ts';
import { useLanding } from './use-landing.ts';
import { nameOf, type Words } from './words.ts';

export interface AccountListProps {
  rows: readonly PopupRow[];
  /** Id of the account whose next step is the one primary button. */
  primary: string;
  refused: Readonly<Record<string, string>>;
  landing?: { on: string };
  today: string;
  actions: Pick<PopupActions, 'record' | 'guide' | 'keepPicture'>;
  words: Words;
}

export function AccountList({ rows, primary, refused, landing, today, actions, words }: AccountListProps) {
  const heading = useLanding<HTMLHeadingElement>('accounts', landing);
  const names = Object.fromEntries(rows.map(({ account }) => [account.id, nameOf(account)]));
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
              names={names}
              coverers={coverersOf(row, rows)}
              isPrimary={row.account.id === primary}
              refused={refused[row.account.id]}
              {...{ landing, today, actions, words }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Accounts whose objection could cover this one. */
function coverersOf(row: PopupRow, rows: readonly PopupRow[]): PopupRow['account'][] {
  return rows.filter((other) => other !== row && other.canCover).map(({ account }) => account);
}
