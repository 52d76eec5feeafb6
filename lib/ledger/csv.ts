// The register as a table for spreadsheets: quoted as RFC 4180 has it, and unable to become a formula in any of them.
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
  const lines = [head, ...rows].map((row) => row.map((cell) => quoted(plainCell(cell ?? ''), separator)).join(separator));
  return `${UTF8_MARK}${lines.join('\r\n')}\r\n`;
}

/** Written here and not by d3-dsv, whose reader carries `new Function` into the package: the stores look for it, and so do we. */
function quoted(cell: string, separator: Separator): string {
  return /["\n\r]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What the spreadsheets of a language expect. */
export function separatorIn(language: string): Separator {
  return language.startsWith('en') ? ',' : ';';
}
