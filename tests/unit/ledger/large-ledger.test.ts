// What a large ledger costs, in counted executions: ten times the accounts are ten times the work, and a click stays a click.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { LedgerBench } from '../../bench/ledger.ts';

const MANY = 200;
/** Executions for each account, with half as many again left for what is still to come. */
const MOST: Readonly<Record<string, number>> = {
  'read from storage': 16_000,
  'popup, its first 10 rows': 1500,
  'popup, every row': 2000,
  'register, its first 50 rows': 1600,
  badge: 1400,
  'merge with a copy that knows more': 12_500,
  backup: 3500,
  'preview of that backup': 65_000,
};

const bench: LedgerBench = JSON.parse(
  execFileSync(process.execPath, ['tests/bench/ledger.ts', `--many=${MANY}`, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const rowOf = (name: string) => bench.rows.find((row) => row.name === name);
const sumOf = (name: string): number => {
  const { ours = 0, packages = 0 } = rowOf(name)?.many ?? {};
  return ours + packages;
};

test('something was counted', () => {
  expect(bench.accounts).toBe(MANY);
  expect(bench.rows.map(({ few }) => few.ours + few.packages).filter((sum) => sum < 1000)).toEqual([]);
});

test('nothing that is done with the whole ledger grows faster than the ledger', () => {
  expect(bench.rows.filter(({ growth }) => growth > 1.1).map(({ name, growth }) => `${name}: ${growth.toFixed(3)} times as much`)).toEqual(
    [],
  );
});

test('one event costs one account, however many there are', () => {
  expect(rowOf('one event, decided and written')?.growth).toBeLessThan(0.3);
});

test('the first rows of the popup do not build the others', () => {
  expect(sumOf('popup, its first 10 rows')).toBeLessThan(sumOf('popup, every row') * 0.85);
});

test.each(Object.entries(MOST))('for each account, « %s » takes at most %i executions', (name, most) => {
  expect(sumOf(name) / MANY).toBeLessThan(most);
  expect(sumOf(name)).toBeGreaterThan(0);
});

test('two thousand accounts with thirty events each fit into the storage a browser gives', () => {
  // Every account takes as much as any other.
  expect((bench.stored / MANY) * 2000).toBeLessThan(bench.limit * 0.75);
});
