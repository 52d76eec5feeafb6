// `npm run stale`: says what we know of Meta's pages and when each thing was last seen, oldest first. Always exits with 0: age is no fault.
import { parseArgs } from 'node:util';
import { readRaw } from '../../modules/rules/read.ts';
import { seenEntries } from './stale-entries.ts';
import { staleReport } from './stale-report.ts';

const { values } = parseArgs({
  options: { today: { type: 'string' }, 'older-than': { type: 'string' } },
});
const today = values.today ?? new Date().toISOString().slice(0, 10);
const olderThan = values['older-than'] === undefined ? undefined : Number(values['older-than']);

if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(olderThan)) {
  console.error('Usage: npm run stale -- [--today 2026-11-24] [--older-than 180]');
  process.exitCode = 2;
} else {
  const entries = Object.entries(readRaw()).flatMap(([file, json]) => seenEntries(file, json));
  console.log(staleReport(entries, { today, olderThan }));
}
