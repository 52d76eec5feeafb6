// What is left to read is listed, so that a person sees it before the page is committed.
import { expect, test } from 'vitest';
import { keptLabels } from '../../../tools/redact/kept-labels.ts';

test('known words and addresses are listed by frequency, covered words are not', () => {
  const page =
    '<title>xxxx | Privacy Center</title><a href="/privacy/center">Privacy Center</a><a href="/privacy/center" aria-label="xxxx 0">xxxx</a><p>xxxx 0, 0.</p>';
  expect(keptLabels(page)).toEqual([
    ['/privacy/center', 2],
    ['| Privacy Center', 1],
    ['Privacy Center', 1],
  ]);
});

test('a name that had survived would be in the list', () => {
  expect(keptLabels('<img alt="Camille xxxx">')).toEqual([['Camille', 1]]);
});
