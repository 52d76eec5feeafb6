// The desk a page writes letters at: whom they can go to and why, who can help, and the look of a text the person has changed.
import { describe, expect, test } from 'vitest';
import { letterBlocks } from '../../../../lib/ledger/letters/letter-blocks.ts';
import { letterDeskOf } from '../../../../lib/ledger/letters/letter-desk.ts';
import { caseOf, JEANNE, languageOf } from './cases.ts';

const LANGUAGES = [languageOf('fr'), languageOf('en')];
const deskFor = (...given: Parameters<typeof caseOf>) => letterDeskOf(caseOf(...given), LANGUAGES);

test('a complaint can go where one lives, to the one that leads for Meta, or where one works', () => {
  const { authorities } = deskFor('refused', 'DE');
  const places = (place: string) => authorities.filter((one) => one.place === place).map(({ id }) => id);
  expect(places('residence').length).toBeGreaterThan(10);
  expect(places('infringement')).toEqual(['IE']);
  expect(places('workplace')).toContain('FR');
  expect(places('workplace')).not.toContain('GB');
  expect(new Set(authorities.map(({ id }) => id)).size).toBe(authorities.length);
});

test('outside the Union there is one authority, and nobody without a country has any', () => {
  expect(deskFor('refused', 'GB').authorities.map(({ id }) => id)).toEqual(['GB']);
  expect(deskFor('refused', 'CH').authorities.map(({ id }) => id)).toEqual(['CH']);
  expect(deskFor('refused').authorities).toEqual([]);
});

test('an address nobody has seen take complaints is not given as one', () => {
  const italian = deskFor('refused', 'IT').authorities[0];
  expect(italian).toMatchObject({ id: 'IT', isVerified: false, address: 'https://www.garanteprivacy.it/' });
  expect(deskFor('refused', 'FR').authorities[0]).toMatchObject({ isVerified: true, address: 'https://www.cnil.fr/adresser-une-plainte' });
});

test('erasure is offered where the law knows it', () => {
  expect(['FR', 'GB', 'CH'].map((country) => deskFor('nothing', country).isErasable)).toEqual([true, true, false]);
});

test('those who can help are of the country and of its law, each with the day of its source', () => {
  const names = (country: string) => deskFor('refused', country).advisers.map(({ name }) => name);
  expect(names('CH')).toContain('Fédération romande des consommateurs (FRC)');
  expect(names('CH')).not.toContain('noyb, European Center for Digital Rights');
  expect(names('FR')).toEqual([expect.stringContaining('CNIL'), 'noyb, European Center for Digital Rights']);
  for (const { seenOn } of deskFor('refused', 'BE').advisers) expect(seenOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a letter is written in the language asked for, and in no other than there are', () => {
  const desk = deskFor('nothing', 'FR');
  expect(desk.write('objection', { language: 'en', writer: JEANNE })).toMatchObject({
    ok: true,
    text: expect.stringContaining('I object'),
  });
  expect(() => desk.write('objection', { language: 'de', writer: JEANNE })).toThrow('no de');
});

test('who says where they can be answered stands at the head of the letter, in lines of their own', () => {
  const writer = { ...JEANNE, contact: '3 rue des Exemples\n86000 Poitiers' };
  const written = deskFor('refused', 'FR').write('complaint', { language: 'fr', writer });
  expect(written).toMatchObject({ ok: true, letter: { from: ['Jeanne Exemple', '3 rue des Exemples', '86000 Poitiers'] } });
  expect(written.ok && written.text).toMatch(/^Jeanne Exemple\n3 rue des Exemples\n86000 Poitiers\n\n/);
  expect(written.ok && written.text).toContain('Pour me répondre\u00A0: 3 rue des Exemples, 86000 Poitiers');
});

describe('on paper', () => {
  const written = deskFor('refused', 'FR').write('complaint', { language: 'fr', writer: JEANNE });
  if (!written.ok) throw new Error('not written');
  const kinds = (text: string) => letterBlocks(text, written.letter).map(({ kind }) => kind);

  test('a letter has the parts it was written with', () => {
    expect(kinds(written.text).slice(0, 6)).toEqual(['to', 'subject', 'text', 'text', 'heading', 'list']);
  });

  test('what the person changed is plain text, and the rest keeps its look', () => {
    const changed = written.text.replace('Qui est concerné', 'Les personnes');
    expect(kinds(changed)).toEqual(kinds(written.text).map((kind, place) => (place === 4 ? 'text' : kind)));
    expect(letterBlocks('Un\r\n\r\n\r\nDeux\nTrois\n', undefined)).toEqual([
      { kind: 'text', lines: ['Un'] },
      { kind: 'text', lines: ['Deux', 'Trois'] },
    ]);
  });
});
