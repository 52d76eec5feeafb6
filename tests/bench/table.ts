// The measurements as a table in Markdown, so that it can be pasted where it is talked about.
import type { Counted, Timed } from './measure.ts';

export interface Row {
  name: string;
  counted: Counted;
  timed: Timed[];
}

const TITLES = [
  '',
  'bytes injected',
  'blocks run at load',
  'blocks run in the burst',
  'script ms in the burst',
  'whole tab ms in the burst',
  'of the empty script’s',
  'heap kB',
];

/** One line per contender; `floor` is the name of the one the others are compared with, round by round. */
export function tableOf(rows: readonly Row[], floor: string): string {
  const floors = rows.find(({ name }) => name === floor)?.timed ?? [];
  const lines = rows.map(({ name, counted, timed }) => [
    name,
    ...[counted.bytes, counted.blocksAtLoad, counted.blocksInBurst].map(String),
    spreadOf(
      timed.map(({ scriptMs }) => scriptMs),
      2,
    ),
    spreadOf(
      timed.map(({ taskMs }) => taskMs),
      0,
    ),
    spreadOf(
      timed.map(({ taskMs }, round) => taskMs / (floors[round]?.taskMs ?? Number.NaN)),
      2,
    ),
    spreadOf(
      timed.map(({ heapKb }) => heapKb),
      0,
    ),
  ]);
  return [TITLES, TITLES.map((title) => (title === '' ? '---' : '---:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function spreadOf(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const shown = (value = 0): string => value.toFixed(digits);
  const [least, middle, most] = [shown(sorted[0]), shown(sorted[Math.floor(sorted.length / 2)]), shown(sorted.at(-1))];
  return least === most ? middle : `${middle} [${least}..${most}]`;
}
