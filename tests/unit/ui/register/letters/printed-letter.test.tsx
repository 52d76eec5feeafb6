// @vitest-environment happy-dom
// A letter on paper: it alone, and in the tables that go with it on whose word each fact rests.
import { render } from 'preact';
import { expect, test } from 'vitest';
import { letterBlocks } from '../../../../../lib/ledger/letters/letter-blocks.ts';
import { letterDeskOf } from '../../../../../lib/ledger/letters/letter-desk.ts';
import { PrintedLetter } from '../../../../../lib/ui/register/letters/printed-letter.tsx';
import { caseOf, JEANNE, languageOf, META_MAIL } from '../../../ledger/letters/cases.ts';
import { textOf } from '../../popup/press.ts';

function printed(change: (text: string) => string = (text) => text): HTMLElement {
  const written = letterDeskOf(caseOf('reminded', 'FR'), [languageOf('fr')]).write('complaint', { language: 'fr', writer: JEANNE });
  if (!written.ok) throw new Error('not written');
  const place = document.createElement('div');
  const blocks = letterBlocks(change(written.text), written.letter);
  render(<PrintedLetter language="fr" blocks={blocks} annexes={written.letter.annexes ?? []} />, place);
  return place;
}

test('the subject is its title, the addressee has a place, and the exhibits have their sums', () => {
  const page = printed();
  expect(textOf(page.querySelector('h1'))).toContain('Plainte contre Meta');
  expect(textOf(page.querySelector('.to'))).toContain('CNIL');
  expect(textOf(page.querySelector('.annex:last-child'))).toContain(META_MAIL.sha256);
  expect(page.querySelector('article')?.lang).toBe('fr');
});

test('each fact says on whose word it rests: the person’s, or Meta’s as the person noted it', () => {
  const rows = [...printed().querySelectorAll('.annex tbody tr')].map((row) => [...row.querySelectorAll('td')].map(textOf));
  expect(rows.slice(0, 3).map(([day, , word]) => [day, word])).toEqual([
    ['1er septembre 2026', 'la personne'],
    ['2 septembre 2026', 'Meta, d’après la personne'],
    ['5 octobre 2026', 'la personne'],
  ]);
});

test('what the person changed is printed as they left it, and never as markup', () => {
  const page = printed((text) => text.replace('Madame, Monsieur,', '<b>Bonjour</b>'));
  expect(textOf(page)).toContain('<b>Bonjour</b>');
  expect(page.querySelector('b')).toBeNull();
});
