// The pieces the gate is made of say what they are written for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../lib/rules/compile.ts';
import { overlap } from '../../modules/rules/gate-layers.ts';
import { gateSource } from '../../modules/rules/gate-source.ts';
import { wordPattern } from '../../modules/rules/word-pattern.ts';
import { piecesOf } from '../../lib/rules/path.ts';
import { FILES, SURFACE, filesWith } from '../unit/rules/raw-files.ts';

describe('a pattern of words', () => {
  test('matches these words and no other', () => {
    const word = fc.stringMatching(/^[ab.?(]{0,6}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), word, (words, other) => {
        const pattern = new RegExp(`^(?:${wordPattern(words)})$`);
        expect(words.filter((each) => !pattern.test(each))).toEqual([]);
        expect(pattern.test(other)).toBe(words.includes(other));
      }),
      { seed: 20_261_124, numRuns: 1_000 },
    );
  });
});

describe('two places overlap', () => {
  test.each([
    ['/a', '/a', true],
    ['/a', '/b', false],
    ['/a', '/:x', true],
    ['/a/**', '/:x', true],
    ['/a/b', '/:x', false],
    ['/**', '/a/b', true],
    ['/a/*/**', '/:x', false],
    ['/:x/b', '/a/:y', true],
  ])('%s and %s: %s', (a, b, answer) => {
    expect(overlap({ pieces: piecesOf(a) }, { pieces: piecesOf(b) })).toBe(answer);
    expect(overlap({ pieces: piecesOf(b) }, { pieces: piecesOf(a) })).toBe(answer);
  });
});

describe('a gate of other rules', () => {
  test.each([
    [
      'a way that asks for a parameter',
      { at: [{ host: 'facebook', path: '/**', query: { tab: 'privacy|ai' } }] },
      '/settings?tab=ai',
      '/settings?tab=x',
    ],
    ['a way with one star', { at: [{ host: 'facebook', path: '/*/privacy' }] }, '/a/privacy', '/a/b/privacy'],
    ['a way that is narrowed', { at: [{ host: 'facebook', path: '/:x/b', where: { x: 'a.c|d' } }] }, '/abc/b', '/a/c/b'],
    ['a door', { role: 'door', targets: undefined, next: ['next'], at: [{ host: 'facebook', path: '/in' }] }, '/in?next=%2F', '/in'],
  ])('knows %s', async (_, change, inside, outside) => {
    const source = gateSource(compileRules(filesWith('surfaces/facebook.privacy_center.json', { ...SURFACE, ...change })));
    const { isOurs } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { isOurs(href: string): boolean };
    expect(isOurs(`https://www.facebook.com${inside}`)).toBe(true);
    expect(isOurs(`https://fr-fr.facebook.com${inside}`)).toBe(true);
    expect(isOurs(`https://www.facebook.com${outside}`)).toBe(false);
    expect(isOurs(`https://example.org${inside}`)).toBe(false);
    expect(isOurs('https://www.facebook.com/help/contact/11')).toBe(true);
  });

  test('without any surface of ours stays shut', async () => {
    const nobody = {
      ...FILES,
      'hosts.json': FILES['hosts.json'],
      'forms.json': [],
      'surfaces/facebook.privacy_center.json': { ...SURFACE, role: undefined, targets: undefined },
    };
    const { isOurs } = (await import(`data:text/javascript,${encodeURIComponent(gateSource(compileRules(nobody)))}`)) as {
      isOurs(href: string): boolean;
    };
    expect(isOurs('https://www.facebook.com/privacy')).toBe(false);
  });
});
