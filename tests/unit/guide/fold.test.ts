// Texts that read the same fold into the same, whatever marks a page hides in them.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/guide/fold.ts';

describe('what reads the same is the same', () => {
  test.each([
    ['typographic apostrophe', 'L’IA chez Meta', "l'ia chez meta"],
    ['acute accent used as apostrophe', 'l´IA par Meta', "l'ia par meta"],
    ['full-width apostrophe', 's＇opposer', "s'opposer"],
    ['no-break and narrow no-break spaces', 'Centre\u00a0de\u202fconfidentialité', 'centre de confidentialité'],
    ['line breaks with indentation', '\n      Centre de\n      confidentialité ', 'centre de confidentialité'],
    ['zero-width space', 'op\u200bposer', 'opposer'],
    ['soft hyphen', 'confi\u00addentialité', 'confidentialité'],
    ['bidi controls', '\u202aobject\u202c\u200f', 'object'],
    ['byte order mark', '\ufeffobject', 'object'],
    ['accent written apart', 'confidentialite\u0301', 'confidentialité'],
    ['accent on a capital', 'POLITIQUE DE CONFIDENTIALITÉ', 'politique de confidentialité'],
    ['full-width letters', 'ｏｂｊｅｃｔ', 'object'],
    ['dashes', 'IA générative – L’IA', "ia générative - l'ia"],
    ['primes that come apart', '\u2033', "''"],
    ['no-break hyphen', 'e\u2011mail', 'e-mail'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('an accent makes another word', () => {
    expect(fold('opposé')).not.toBe(fold('oppose'));
  });
});

describe('on any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('a', 'É', '\u0301', '\u200b', '\u00ad', '´', '’', ' ', '\u00a0', 'İ', 'ß', '–', '\ud800', '\u115f', '\u3164'),
    }),
  );

  test('folding twice is folding once', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test('nothing invisible and no space at the ends is left', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded).toBe(folded.trim());
        expect(folded).not.toMatch(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00a0]| {2}/);
      }),
    );
  });

  test('invisible marks anywhere in a word change nothing', () => {
    const marks = fc.array(fc.constantFrom('\u200b', '\u200c', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u202d'), {
      minLength: 9,
      maxLength: 9,
    });
    fc.assert(
      fc.property(marks, (between) => fold([...'opposer'].map((letter, at) => letter + (between[at] ?? '')).join('')) === 'opposer'),
    );
  });
});
