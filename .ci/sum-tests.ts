// Adds up what every runner counted: a line for each, and the last one tells the whole, `N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Passed at their second try only; among the passed as long as there are few. */
  late: number;
}

/** So many in a hundred may need a second try before it is the product that is slow, and not the machine. */
const LATE_IN_HUNDRED = 1;

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

const reports = process.argv.slice(2);
const counted = reports.map(countsOf);
for (const [place, { passed, failed, skipped }] of counted.entries()) {
  console.log(`${basename(reports[place] ?? '', '.json')}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
}
const sum = (key: keyof Counts): number => counted.reduce((whole, counts) => whole + counts[key], 0);
const notRun = sum('skipped') === 0 ? '' : `, ${sum('skipped')} skipped`;
if (sum('late') > 0) console.log(`Passed at the second try only: ${sum('late')}. The list above names them.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed${notRun}`);
process.exitCode = sum('failed') > 0 || counted.some(({ passed }) => passed === 0) ? 1 : 0;

/** A runner that left no report, or stopped before its tests, counts as one failure. */
function countsOf(path: string): Counts {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0, late: 0 };
  const report: VitestReport | PlaywrightReport = JSON.parse(readFileSync(path, 'utf8'));
  return 'stats' in report ? countsOfPlaywright(report) : countsOfVitest(report);
}

/** A file that could not be loaded has no failing test of its own: it counts as one. */
function countsOfVitest(report: VitestReport): Counts {
  const failed = report.numFailedTests === 0 && report.numFailedTestSuites > 0 ? report.numFailedTestSuites : report.numFailedTests;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests, late: 0 };
}

/** Tests that pass at their second try have passed while they are few; when they are many, all of them have failed. */
function countsOfPlaywright({ stats, errors }: PlaywrightReport): Counts {
  const { expected, unexpected, flaky } = stats;
  const isFew = flaky <= Math.ceil((expected * LATE_IN_HUNDRED) / 100);
  return {
    passed: expected + (isFew ? flaky : 0),
    failed: unexpected + (isFew ? 0 : flaky) + errors.length,
    skipped: stats.skipped,
    late: flaky,
  };
}
