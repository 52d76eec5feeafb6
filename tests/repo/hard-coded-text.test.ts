// No sentence is written in a component: a translator could not reach it.
import { expect, test } from 'vitest';
import { hardCodedTexts } from './hard-coded-text.ts';
import { codeIn } from './source-files.ts';

test('every word a person reads comes from the locales', () => {
  expect(codeIn('lib', 'entrypoints').flatMap(hardCodedTexts)).toEqual([]);
});

test('a word in markup or in a name is found, a sign and a key are not', () => {
  const found = (text: string): number => hardCodedTexts({ path: 'lib/ui/one.tsx', text }).length;
  expect(found('export const one = <p>Bonjour</p>;')).toBe(1);
  expect(found('export const one = <button aria-label="Fermer">×</button>;')).toBe(1);
  expect(found('export const one = <p class="quiet">{t(\'hint.close\')} · $1</p>;')).toBe(0);
});
