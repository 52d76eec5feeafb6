// The measurements as a table in Markdown, so that it can be pasted where it is talked about.
import type { Measured } from './measure.ts';

const COLUMNS: readonly [title: string, key: keyof Measured, digits: number][] = [
  ['bytes injected', 'bytes', 0],
  ['blocks run at load', 'blocksAtLoad', 0],
  ['blocks run in the burst', 'blocksInBurst', 0],
  ['script ms in the burst', 'scriptMs', 2],
  ['heap kB', 'heapKb', 0],
];

/** One line per contender; a column that is the same in every round shows one number. */
export function tableOf(rounds: ReadonlyMap<string, readonly Measured[]>): string {
  const head = ['', ...COLUMNS.map(([title]) => title)];
  const lines = [...rounds].map(([name, measured]) => [
    name,
    ...COLUMNS.map(([, key, digits]) =>
      spreadOf(
        measured.map((one) => one[key]),
        digits,
      ),
    ),
  ]);
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function spreadOf(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [least = 0, middle = 0, most = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const shown = (value: number): string => value.toFixed(digits);
  return least === most ? shown(middle) : `${shown(middle)} [${shown(least)}..${shown(most)}]`;
}
