// The accounts as a table: one row each, with its state, on whose word it rests, and what comes next.
import { accountRowOf, type AccountRow } from './account-row.ts';
import type { Say } from './say.ts';
import type { Ledger } from './ledger.ts';
import { lineUpOf } from './line-up.ts';
import { nameOf } from './name-of.ts';
import { handleCell } from './plain-cell.ts';
import type { World } from './world.ts';

export interface Table {
  head: readonly string[];
  rows: readonly (readonly (string | undefined)[])[];
}

/** In the order of need, as the register has them. Give it a shareable ledger: it hides nothing by itself. */
export function accountsTableOf(ledger: Ledger, world: World, say: Say): Table {
  const columns = columnsIn(say);
  const rows = lineUpOf(ledger, world).map((line) => accountRowOf(ledger, line, world));
  const hasHolders = rows.some(({ account }) => account.holder !== undefined);
  const shown = columns.filter(({ isHolder }) => isHolder !== true || hasHolders);
  return { head: shown.map(({ title }) => title), rows: rows.map((row) => shown.map(({ cell }) => cell(row))) };
}

interface Column {
  title: string;
  cell: (row: AccountRow) => string | undefined;
  isHolder?: boolean;
}

/** Days stay as `2026-12-24`: every spreadsheet reads them, and none takes the month for the day. */
function columnsIn(say: Say): Column[] {
  return [
    { title: say('register.column.name'), cell: ({ account }) => nameOf(account) },
    { title: say('register.column.platform'), cell: ({ account }) => say(`platform.${account.platform}`) },
    { title: say('sheet.handle'), cell: ({ account }) => handleCell(account.handle) },
    { title: say('sheet.kind'), cell: ({ account }) => say(`kind.${account.kind}`) },
    { title: say('register.column.holder'), cell: ({ account }) => account.holder, isHolder: true },
    { title: say('sheet.country'), cell: ({ country }) => country },
    { title: say('register.column.status'), cell: ({ statusKey }) => say(`status.${statusKey}`) },
    { title: say('register.column.since'), cell: ({ since }) => since },
    { title: say('sheet.word'), cell: ({ word }) => word && say(word === 'system' ? 'told.dates' : `told.${word}`) },
    { title: say('register.column.deadline'), cell: ({ deadline }) => deadline?.lastDay },
    { title: say('sheet.basis'), cell: ({ deadline }) => deadline && say(`register.basis.${deadline.basis}`) },
    { title: say('register.column.next'), cell: ({ steps: [step] }) => step && say(`register.step.${step.key}`) },
    { title: say('sheet.next_on'), cell: ({ steps: [step] }) => step?.on },
  ];
}
