// How a path is read, in an address and in a rule.
import { expect, test } from 'vitest';
import { foldCase, piecesOf, segmentsOf } from '../../../lib/rules/path.ts';

test.each([
  ['/', []],
  ['/privacy/center/', ['privacy', 'center']],
  ['//privacy///center', ['privacy', 'center']],
  ['/Th%C3%A9%C3%A2tre', ['Théâtre']],
  ['/a%20b', ['a b']],
  ['/privacy%2Fcenter', ['privacy', 'center']],
])('the segments of %s are %j', (path, segments) => {
  expect(segmentsOf(path)).toEqual(segments);
});

test.each(['/%', '/%zz', '/%E0%A4%A'])('%s cannot be read', (path) => {
  expect(segmentsOf(path)).toBeUndefined();
});

test('a rule is written with words, names and stars', () => {
  expect(piecesOf('/Pages/:name/*/**', { name: '\\d+' })).toEqual([
    { kind: 'literal', text: 'pages' },
    { kind: 'named', name: 'name', where: '\\d+' },
    { kind: 'one' },
    { kind: 'rest' },
  ]);
});

test('only the letters of ASCII lose their case', () => {
  expect(foldCase('SETTINGS')).toBe('settings');
  expect(foldCase('\u212Aİ')).toBe('\u212Aİ');
});
