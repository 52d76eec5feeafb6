// Columns for a terminal: as wide as their widest cell, numbers to the right, long cells cut.

const WIDEST = 64;

/** A table without borders, its heading underlined. */
export function tableOf(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [heading, ...rows].map((row) => row.map(cut));
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => [...(row[column] ?? '')].length)));
  const [first = '', ...rest] = cells.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [first, widths.map((width) => '-'.repeat(width)).join('  '), ...rest].join('\n');
}

function cut(cell: string): string {
  const letters = [...cell];
  return letters.length <= WIDEST ? cell : `${letters.slice(0, WIDEST - 1).join('')}…`;
}

function pad(cell: string, width: number): string {
  const space = ' '.repeat(width - [...cell].length);
  return /^-?\d+( d)?$/.test(cell) ? space + cell : cell + space;
}
