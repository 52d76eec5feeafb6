// A word is a word: not a part of another one, and not more than the control is called.
import { describe, expect, test } from 'vitest';
import { calledBy, isMentioned, withoutRemark } from '../../../lib/guide/mention.ts';

describe('a word stands in a sentence as a word', () => {
  test.each([
    ['object', 'you may object.', true],
    ['object', 'object to it', true],
    ['object', 'if you submit an objection, we send an email', false],
    ['object', 'unless you have objected', false],
    ['object', 'subobject', false],
    ['opposer', "vous pouvez s'opposer à tout", true],
    ['opposer', 's’opposeront', false],
    ['ia par meta', "développement de l'ia par meta", true],
    ['ia par meta', 'mania par meta', false],
    ['oponerte', 'derecho a oponerte', true],
    ['object', 'an object\u0301 with an accent', false],
    ['object', '𝒳object', false],
    ['', 'anything', false],
    ['object', '', false],
    ['object', 'objection, then object', true],
  ])('%s in « %s »: %s', (word, sentence, isThere) => {
    expect(isMentioned(word, sentence)).toBe(isThere);
  });
});

describe('what a control is called', () => {
  test.each([
    ['object (Opens in a new tab)', 'object'],
    ['object (Opens in a new tab) (Link is external)', 'object'],
    ['opposer (s’ouvre dans un nouvel onglet)', 'opposer'],
    ['object（opens in a new tab）', 'object'],
    ['« opposer »', 'opposer'],
    ['  object.  ', 'object'],
    ['(object)', 'object'],
    ['Privacy Center Close Button', 'privacy center close button'],
    ['—', ''],
    ['', ''],
    ['object'.padEnd(400, 's'), ''],
  ])('« %s »', (label, name) => {
    expect(calledBy(label)).toBe(name);
  });

  test('an opened parenthesis that never closes stays', () => {
    expect(withoutRemark('object (or not')).toBe('object (or not');
  });
});
