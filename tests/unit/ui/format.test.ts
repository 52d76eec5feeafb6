// Dates in words, in the language of our sentences.
import { expect, test } from 'vitest';
import { formatsIn } from '../../../lib/ui/format.ts';

const TODAY = '2026-11-24';

test.each([
  ['2026-11-24', 'aujourd’hui', 'today'],
  ['2026-11-23', 'hier', 'yesterday'],
  ['2026-11-22', 'avant-hier', '2 days ago'],
  ['2026-11-14', 'il y a 10 jours', '10 days ago'],
  ['2026-09-24', 'il y a 2 mois', '2 months ago'],
  ['2025-05-27', 'il y a 1 an', '1 year ago'],
  ['2024-06-01', 'il y a 2 ans', '2 years ago'],
  ['2026-11-25', 'demain', 'tomorrow'],
  ['2026-12-24', 'dans 30 jours', 'in 30 days'],
  ['2027-02-24', 'dans 3 mois', 'in 3 months'],
  ['2027-11-24', 'dans 1 an', 'in 1 year'],
])('%s is %s, or %s', (day, french, english) => {
  expect(formatsIn('fr').ago(day, TODAY)).toBe(french);
  expect(formatsIn('en-GB').ago(day, TODAY)).toBe(english);
});

test.each([
  ['2026-11-24', '24 novembre 2026', '24 November 2026'],
  ['2025-05-01', '1er mai 2025', '1 May 2025'],
  ['2026-11-24T23:59:00-11:00', '24 novembre 2026', '24 November 2026'],
])('%s is the same day everywhere', (day, french, english) => {
  expect(formatsIn('fr').day(day)).toBe(french);
  expect(formatsIn('en-GB').day(day)).toBe(english);
});

test('a source shows its month', () => {
  expect(formatsIn('fr').month('2025-05-22')).toBe('mai 2025');
});

test('a source of which no more than the year is known shows its year alone', () => {
  expect(formatsIn('fr').month('2024')).toBe('2024');
});
