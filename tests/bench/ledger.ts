// `npm run bench:ledger`: what a large ledger costs beside a small one, in executions, which are the same every time. Needs no browser.
import { countInNode, type Counted } from './count-in-node.ts';

const FEW = 20;
/** `--many=200` is enough to see a growth that is not linear. */
const MANY = Number(process.argv.find((word) => word.startsWith('--many='))?.slice('--many='.length) ?? 2000);
const LIMIT = 10_485_760;

export interface Grown {
  name: string;
  few: Counted;
  many: Counted;
  /** 1 where a hundred times the accounts cost a hundred times the work, 0 where they cost nothing more. */
  growth: number;
}

export interface LedgerBench {
  rows: readonly Grown[];
  accounts: number;
  /** Bytes in storage, and how many the browser gives. */
  stored: number;
  limit: number;
  /** Characters. */
  backup: number;
}

const counting = await countInNode();
// Loaded only now, so that every line of it is counted.
const { ledgerWork } = await import('./ledger-work.ts');
const [small, large] = [await ledgerWork(FEW), await ledgerWork(MANY)];
const rows: Grown[] = [];
for (const [place, { name, run }] of large.works.entries()) {
  const few = await counting.count(small.works[place]?.run ?? run);
  const many = await counting.count(run);
  rows.push({ name, few, many, growth: sumOf(many) / sumOf(few) / (MANY / FEW) });
}

const bench: LedgerBench = { rows, accounts: MANY, stored: large.stored, limit: LIMIT, backup: large.backup };
console.log(process.argv.includes('--json') ? JSON.stringify(bench) : tableOf(bench));

function sumOf({ ours, packages }: Counted): number {
  return ours + packages;
}

function tableOf({ stored, backup }: LedgerBench): string {
  const shown = (value: number): string => value.toLocaleString('en');
  return [
    `${shown(MANY)} accounts with 30 events each, beside ${FEW}: block executions of our code and of the packages it uses`,
    '',
    `| | ${FEW} accounts | ${shown(MANY)} accounts | growth (1 = linear) |`,
    '| --- | ---: | ---: | ---: |',
    ...rows.map(({ name, few, many, growth }) => `| ${name} | ${shown(sumOf(few))} | ${shown(sumOf(many))} | ${growth.toFixed(3)} |`),
    '',
    `In storage: ${shown(stored)} bytes of ${shown(LIMIT)} (${((100 * stored) / LIMIT).toFixed(1)}%). Backup: ${shown(backup)} characters.`,
  ].join('\n');
}
