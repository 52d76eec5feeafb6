// All accounts in one table, its head repeated on every sheet.
import type { AccountRow } from '../../ledger/account-row.ts';
import type { PrintedAccount } from '../../ledger/printable.ts';
import { nameOf, type Words } from '../popup/words.ts';
import { toldKeyOf } from './told-key.ts';

interface Column {
  title: string;
  /** Of a person or an account: as long as they like. */
  isName?: true;
  cell: (row: AccountRow) => string | undefined;
}

export function PrintedTable({ accounts, words }: { accounts: readonly PrintedAccount[]; words: Words }) {
  const columns = columnsIn(
    words,
    accounts.some(({ row }) => row.account.holder !== undefined),
  );
  return (
    <table>
      <caption>{words.t('print.accounts', accounts.length)}</caption>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ row }) => (
          <tr key={row.account.id}>
            {columns.map(({ title, isName, cell }, place) =>
              place === 0 ? (
                <th key={title} scope="row" class="name">
                  {cell(row)}
                </th>
              ) : (
                <td key={title} class={isName && 'name'}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function columnsIn({ t, day }: Words, hasHolders: boolean): Column[] {
  const holder: Column = { title: t('register.column.holder'), isName: true, cell: ({ account }) => account.holder };
  return [
    { title: t('register.column.name'), cell: ({ account }) => nameOf(account) },
    { title: t('register.column.platform'), cell: ({ account }) => t(`platform.${account.platform}`) },
    ...(hasHolders ? [holder] : []),
    { title: t('register.column.status'), cell: ({ statusKey }) => t(`status.${statusKey}`) },
    { title: t('register.column.since'), cell: ({ since }) => since && day(since) },
    { title: t('sheet.word'), cell: ({ word }) => word && t(toldKeyOf(word)) },
    { title: t('register.column.deadline'), cell: ({ deadline }) => deadline && day(deadline.lastDay) },
    { title: t('sheet.basis'), cell: ({ deadline }) => deadline && t(`register.basis.${deadline.basis}`) },
    { title: t('register.column.next'), cell: ({ steps: [step] }) => step && `${t(`register.step.${step.key}`)}, ${day(step.on)}` },
  ];
}
