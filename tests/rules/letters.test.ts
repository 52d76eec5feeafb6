// The words of the letters: the same in both languages, with the same blanks, and written as they should be.
import { letters } from 'virtual:letters';
import { expect, test } from 'vitest';
import { writingFaults } from '../repo/writing.ts';

const { fr = {}, en = {} } = letters;

test('letters are written in French and in English', () => {
  expect(Object.keys(letters)).toEqual(['en', 'fr']);
  expect(Object.keys(fr).length).toBeGreaterThan(150);
});

test('both languages have the same words, with the same blanks', () => {
  const blanksOf = (text = ''): string => [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(fr).toSorted());
  expect(Object.keys(fr).filter((key) => blanksOf(fr[key]) !== blanksOf(en[key]))).toEqual([]);
});

test('apostrophes, quotation marks and no-break spaces are right, and nothing says that it is over', () => {
  const faults = Object.entries(letters).flatMap(([lang, words]) =>
    Object.entries(words).flatMap(([key, text]) => writingFaults(lang, key, text)),
  );
  expect(faults).toEqual([]);
});

test('a law is named by its own name: no GDPR in Switzerland, no FADP elsewhere', () => {
  const all = [...Object.entries(fr), ...Object.entries(en)];
  const inLaw = (regime: string): string => all.flatMap(([key, text]) => (key.split('.').includes(regime) ? [text] : [])).join('\n');
  expect(inLaw('ch')).not.toMatch(/RGPD|GDPR|plainte|complaint/i);
  expect(inLaw('gdpr')).not.toMatch(/LPD|FADP|britannique|\bUK\b/);
  expect(inLaw('uk')).not.toMatch(/LPD|FADP|2016\/679|article 77|Article 77/);
});
