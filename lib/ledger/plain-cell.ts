// Makes a text safe as a cell: a name or a note that looks like a formula stays a text in every spreadsheet.

/** What begins a formula, full-width signs included; quotes and spaces before it are passed over by some programs. */
const AT_START = /^(?=["'\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;
/** A program that expects another separator cuts a cell in two: what would then stand at a start must not begin a formula either. */
const AFTER_SEPARATOR = /([;,|])(?=["\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * One line, for some programs begin a new row at any line break. An apostrophe before what could be taken for a formula: OWASP, « CSV
 * injection ». The tab and the carriage return, which begin formulas too, have become spaces.
 */
export function plainCell(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(AT_START, "'")
    .replaceAll(AFTER_SEPARATOR, "$1'");
}

/** A number of fifteen digits would be shown as 1,00012E+14: with a word before it, it stays as it is. */
export function handleCell(handle: string): string {
  return /^\d+$/.test(handle) ? `id ${handle}` : handle;
}
