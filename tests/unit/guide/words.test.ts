// Words are looked up in the language of the page.
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../lib/guide/words.ts';
import type { RuleSet } from '../../../lib/rules/rule-set.ts';
import { SMALL_RULES } from './small-rules.ts';

const RULES: RuleSet = {
  ...SMALL_RULES,
  words: {
    en: { privacyCenter: [{ text: 'Privacy Center', grade: 'primary' }], submit: [{ text: 'Submit', grade: 'weak' }] },
    'en-gb': { privacyCenter: [{ text: 'Privacy Centre', grade: 'code' }] },
    fr: { privacyCenter: [{ text: 'Centre de confidentialité', grade: 'primary' }], submit: [{ text: 'Envoyer', grade: 'guess' }] },
  },
};

function textsOf(concept: string, lang: string): string[] {
  return wordsOf(concept, lang, RULES).map((word) => word.text);
}

describe('words in the language of the page', () => {
  test('a region with words of its own uses them', () => {
    expect(textsOf('privacyCenter', 'en-gb')).toEqual(['privacy centre']);
  });

  test.each(['en-GB', 'en_GB', 'en-gb-oxendict'])('%s says what it does not say itself in English', (lang) => {
    expect(textsOf('submit', lang)).toEqual(['submit']);
  });

  test('a page that names no language may use any', () => {
    expect(textsOf('privacyCenter', '')).toEqual(['privacy center', 'privacy centre', 'centre de confidentialité']);
  });

  test.each(['da', 'fro', 'constructor', '__proto__', '-', 'xx-fr'])('a page in « %s », which we do not know, has no words', (lang) => {
    expect(textsOf('privacyCenter', lang)).toEqual([]);
  });

  test.each(['toString', '__proto__', 'unheardOf'])('the concept « %s » has no words', (concept) => {
    expect(textsOf(concept, 'fr')).toEqual([]);
  });

  test('a guess says that it is one', () => {
    expect(wordsOf('submit', 'fr', RULES)).toEqual([{ text: 'envoyer', isSourced: false }]);
  });
});
