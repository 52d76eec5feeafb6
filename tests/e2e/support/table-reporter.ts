// Says after a run how much of the table holds: each test that walks rows or looks at decoys notes them, this counts them.
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** A class, since Playwright makes one of what it loads. Notes of the tests, by type: `row` is one way walked to its form, `decoy` one page on which nothing false was ringed. */
export default class TableReporter implements Reporter {
  /** By test, so that a second try takes the place of the first. */
  private readonly noted = new Map<string, TestResult['annotations']>();

  onTestEnd({ id }: TestCase, { annotations }: TestResult): void {
    this.noted.set(id, annotations);
  }

  onEnd(): void {
    const rows = this.notes('row').map((row) => row.split(' | '));
    const count = (column: number): number => new Set(rows.map((row) => row[column])).size;
    if (rows.length > 0)
      console.log(
        `Ways walked to the form: ${rows.length} (${count(2)} languages × ${count(1)} routes × ${count(3)} cohorts, ${count(0)} platforms).`,
      );
    const decoys = this.notes('decoy');
    const rings = decoys.filter((note) => note.startsWith('ring'));
    if (decoys.length > 0) console.log(`False rings: ${rings.length} on ${decoys.length} pages of decoys.`);
  }

  private notes(type: 'row' | 'decoy'): string[] {
    return [...this.noted.values()].flat().flatMap((note) => (note.type === type ? (note.description ?? '') : []));
  }
}
