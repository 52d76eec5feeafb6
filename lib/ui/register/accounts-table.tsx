// The table of accounts. Headers are buttons that sort; on a narrow page each row is a card, and is still a row for screen readers.
import { type ComponentChildren, Fragment } from 'preact';
import type { RegisterModel } from '../../ledger/register-model.ts';
import type { RegisterQuery } from '../../ledger/register-query.ts';
import { useLanding } from '../popup/use-landing.ts';
import type { Words } from '../popup/words.ts';
import { AccountLine } from './account-line.tsx';
import type { RegisterActions, SortKey } from './register-actions.ts';

export interface AccountsTableProps {
  model: RegisterModel;
  query: RegisterQuery;
  selected: ReadonlySet<string>;
  /** Id of the account that is open. */
  open?: string;
  today: string;
  landing?: { on: string };
  actions: RegisterActions;
  words: Words;
  /** The open account, shown under its row. */
  panel?: ComponentChildren;
}

const COLUMNS = ['name', 'platform', 'holder', 'status', 'since', 'next', 'deadline'] as const satisfies readonly SortKey[];

export function AccountsTable({ model, query, selected, open, today, landing, actions, words, panel }: AccountsTableProps) {
  const { t } = words;
  const caption = useLanding<HTMLParagraphElement>('table', landing);
  const isAll = model.rows.length > 0 && model.rows.every(({ account }) => selected.has(account.id));
  const left = model.matching - model.rows.length;
  return (
    <>
      <p id="register-count" class="quiet" ref={caption} tabIndex={-1}>
        {t('register.shown', model.matching)}
      </p>
      <table role="table" class="register" aria-labelledby="register-count">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="pick">
              <label class="pick">
                <input type="checkbox" name="all" checked={isAll} onChange={(event) => actions.selectShown(event.currentTarget.checked)} />
                <span class="unseen">{t('register.select_shown')}</span>
              </label>
            </th>
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col" aria-sort={sortOf(column, query)}>
                <button type="button" class="link" onClick={() => void actions.sortBy(column)}>
                  {t(`register.column.${column}`)}
                  <span class="arrow" aria-hidden="true" />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {model.rows.map((row) => (
            <Fragment key={row.account.id}>
              <AccountLine
                row={row}
                isSelected={selected.has(row.account.id)}
                isOpen={row.account.id === open}
                {...{ today, landing, actions, words }}
              />
              {row.account.id === open && (
                <tr role="row" class="unfolded">
                  <td role="cell" colSpan={COLUMNS.length + 1}>
                    {panel}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" class="more" onClick={() => void actions.showMore()}>
          {t('register.more', left)}
        </button>
      )}
    </>
  );
}

function sortOf(column: SortKey, { sort, descending = false }: RegisterQuery): 'ascending' | 'descending' | 'none' {
  if (sort !== column) return 'none';
  return descending ? 'descending' : 'ascending';
}
