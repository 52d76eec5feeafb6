// The register as a table for spreadsheets: quoted by a library, and unable to become a formula in any of them.
import { dsvFormat } from 'd3-dsv';
import type { Table } from './csv-accounts.ts';
import { plainCell } from './plain-cell.ts';

/** `;` is what a French spreadsheet takes for the end of a cell, `,` an English one. */
export type Separator = ';' | ',';

/**
 * Excel takes a file for UTF-8 only when it begins with this mark, and would show « ThÃ©Ã¢tre » otherwise. Other programs pass over it.
 * Lines end as RFC 4180 has them.
 */
const UTF8_MARK = '\uFEFF';

/** Each row has as many cells as the head. An absent cell is an empty one. */
export function csvOf({ head, rows }: Table, separator: Separator): string {
  const table = [head, ...rows].map((row) => row.map((cell) => plainCell(cell ?? '')));
  return `${UTF8_MARK}${dsvFormat(separator).formatRows(table).replaceAll('\n', '\r\n')}\r\n`;
}

/** What the spreadsheets of a language expect. */
export function separatorIn(language: string): Separator {
  return language.startsWith('en') ? ',' : ';';
}
