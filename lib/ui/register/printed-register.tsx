// The register on paper: a table of all accounts, or one page for each, and in both whose word every line rests on.
import type { Printable } from '../../ledger/printable.ts';
import type { Words } from '../popup/words.ts';
import type { PrintChoice } from './file-ports.ts';
import { PrintedPage } from './printed-page.tsx';
import { PrintedTable } from './printed-table.tsx';

export interface PrintedRegisterProps {
  printable: Printable;
  layout: PrintChoice['layout'];
  words: Words;
}

export function PrintedRegister({ printable: { on, accounts }, layout, words }: PrintedRegisterProps) {
  const { t, day } = words;
  return (
    <article class="printed">
      <header>
        <h1>{t('print.title')}</h1>
        <p>{t('print.on', [day(on)])}</p>
      </header>
      <p>{t('print.legend')}</p>
      <p>{t('print.end')}</p>
      {layout === 'table' ? (
        <PrintedTable accounts={accounts} words={words} />
      ) : (
        accounts.map((account) => <PrintedPage key={account.row.account.id} account={account} words={words} />)
      )}
    </article>
  );
}
