// The table: from every start, in every language of Meta's pages and every cohort, the ring leads to the form.
import { PAGE_LANGS } from '../replica/variant.ts';
import { expect, test } from './support/shared-browser.ts';
import { COHORT_NAMES, NOT_ON_META, rowsOf, type Row } from './support/table.ts';
import { walkToForm } from './support/walk-to-form.ts';

for (const lang of PAGE_LANGS) {
  for (const cohort of COHORT_NAMES) {
    test(`${lang}, ${cohort}: the ring leads from every start to the form`, async ({ openAs }, { annotations }) => {
      const open = await openAs({ lang, cohort });
      const walk = async (row: Row): Promise<void> => {
        const { steps } = await walkToForm(await open(row.address));
        expect(steps, nameOf(row)).toEqual(row.steps);
        annotations.push({ type: 'row', description: nameOf(row) });
      };
      const ends = await Promise.allSettled(rowsOf(lang, cohort).map(walk));
      expect(ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []))).toEqual([]);
    });
  }
}

test('a way that is left out says why', () => {
  for (const { why } of NOT_ON_META) expect(why).not.toBe('');
});

function nameOf({ platform, route, lang, cohort }: Row): string {
  return `${platform} | ${route} | ${lang} | ${cohort}`;
}
