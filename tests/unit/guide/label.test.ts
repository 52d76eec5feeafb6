// A quoted label is what the person finds on the page.
import { describe, expect, test } from 'vitest';
import { labelOf, quoteOf } from '../../../lib/guide/label.ts';
import { control } from './page-view.ts';

describe('a label is quoted as the page shows it', () => {
  test.each([
    [
      'the visible words, not the sentence of the screen reader',
      { text: 'Privacy Center', name: 'Learn how to manage and control your privacy on Facebook.' },
      'Privacy Center',
    ],
    ['a name without its remark, where nothing is written', { text: '', name: 'object (Opens in a new tab)' }, 'object'],
    ['nothing, where there is a remark alone', { text: '', name: '(Link is external)' }, ''],
    ['line breaks and indentation as one space', { text: '\n   Accueil du\n   Centre ' }, 'Accueil du Centre'],
    ['case, accents and typography untouched', { text: 'L’IA\u00a0: « É »' }, 'L’IA\u00a0: « É »'],
    ['without marks that would turn our own sentence around', { text: '\u202eopposer\u200b' }, 'opposer'],
  ])('%s', (_, said, quote) => {
    expect(labelOf(control(said))).toBe(quote);
  });

  test('a label of any length fits a card', () => {
    const quote = labelOf(control({ text: '🎭'.repeat(200) }));
    expect(Array.from(quote)).toHaveLength(80);
    expect(quote.endsWith('…')).toBe(true);
    expect(quote.isWellFormed()).toBe(true);
  });

  test('a message may be longer than a label', () => {
    expect(Array.from(quoteOf('a'.repeat(1000)))).toHaveLength(300);
  });

  test.for([
    ['Demande reçue\u2029\u2029Cela signifie', 'Demande reçue — Cela signifie'],
    ['Demande reçue\u2029 Élargissement', 'Demande reçue — Élargissement'],
    ['C’est noté.\u2029Merci !\u2029À bientôt', 'C’est noté. Merci ! À bientôt'],
    ['Merci\u2029camille\u2029', 'Merci camille'],
    ['\u2029', ''],
  ] as const)('%j is quoted as %j', ([message, quoted]) => {
    expect(quoteOf(message)).toBe(quoted);
  });
});
