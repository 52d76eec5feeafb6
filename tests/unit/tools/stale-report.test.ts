// The stale report puts the oldest knowledge first, so that a person knows what to look at.
import { expect, test } from 'vitest';
import type { SeenEntry } from '../../tools/stale-entries.ts';
import { staleReport } from '../../tools/stale-report.ts';

const entry = (what: string, on: string, more: Partial<SeenEntry> = {}): SeenEntry => ({
  kind: 'word',
  what,
  lang: 'fr',
  on,
  grade: 'press',
  source: 'a guide',
  ...more,
});
const entries = [
  entry('seen today', '2026-11-24'),
  entry('seen long ago', '2024-06-10', { lang: 'fi', grade: 'guess' }),
  entry('seen half a year ago', '2026-05-28', { kind: 'form', lang: 'en, de' }),
];

test('the oldest comes first, with its age in days', () => {
  expect(lines(staleReport(entries, { today: '2026-11-24' })).slice(4, 7)).toEqual([
    ' 897  2024-06-10  word  seen long ago         fi      guess  a guide',
    ' 180  2026-05-28  form  seen half a year ago  en, de  press  a guide',
    '   0  2026-11-24  word  seen today            fr      press  a guide',
  ]);
});

test('what is older than so many days can be asked for alone', () => {
  const report = staleReport(entries, { today: '2026-11-24', olderThan: 180 });
  expect(report).toContain('1 of 3 facts, not seen for more than 180 days');
  expect(report).toContain('seen long ago');
  expect(report).not.toContain('seen half a year ago');
});

test('each language says how old its oldest word is, a fact in two languages counting for both', () => {
  const table = lines(staleReport(entries, { today: '2026-11-24' }).split('By language\n')[1] ?? '');
  expect(table.slice(2)).toEqual([
    'de      1        0   180 d   180 d',
    'en      1        0   180 d   180 d',
    'fi      1        1   897 d   897 d',
    'fr      1        0     0 d     0 d',
  ]);
});

test('a day in the future is told as such and not hidden', () => {
  expect(staleReport([entry('tomorrow', '2026-11-25')], { today: '2026-11-24' })).toMatch(/^ {2}-1 {2}2026-11-25/m);
});

function lines(report: string): string[] {
  return report.split('\n');
}
