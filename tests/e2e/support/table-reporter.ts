// Says after a run how much of the table holds: each test that walks rows or looks at decoys notes them, this counts them.
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** A class, since Playwright makes one of what it loads. Notes of the tests, by type: `row` is one way walked to its form, `decoy` one page on which nothing false was ringed. */
export default class TableReporter implements Reporter {
  private readonly noted = new Map<string, string[]>();

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description = '' } of annotations) {
      if (type === 'row' || type === 'decoy') this.noted.set(type, [...(this.noted.get(type) ?? []), description]);
    }
  }

  onEnd(): void {
    const rows = (this.noted.get('row') ?? []).map((row) => row.split(' | '));
    const count = (column: number): number => new Set(rows.map((row) => row[column])).size;
    if (rows.length > 0)
      console.log(
        `Ways walked to the form: ${rows.length} (${count(2)} languages × ${count(1)} routes × ${count(3)} cohorts, ${count(0)} platforms).`,
      );
    const decoys = this.noted.get('decoy') ?? [];
    const rings = decoys.filter((note) => note.startsWith('ring'));
    if (decoys.length > 0) console.log(`False rings: ${rings.length} on ${decoys.length} pages of decoys.`);
  }
}
