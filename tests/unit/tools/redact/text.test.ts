// Of a text only Meta's words stay, also when a page writes them in pieces.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactRun, redactText } from '../../../tools/redact/text.ts';
import { KNOWN } from './known-rules.ts';

const { labels } = KNOWN;

test('Meta’s words stay as the page writes them, the rest is covered word by word', () => {
  expect(redactText('Centre de confidentialité de Camille Exemple', labels)).toBe('Centre de confidentialité xxxx xxxx xxxx');
  expect(redactText('PRIVACY\u00a0CENTER · 3 new', labels)).toBe('PRIVACY\u00a0CENTER · 0 xxxx');
});

test('a day, a number and an address are covered', () => {
  expect(redactText('née le 12/03/1987, 01 99 00 12 34, camille@exemple.example', labels)).toBe(
    'xxxx xxxx 0/0/0, 0 0 0 0 0, xxxx xxxx.xxxx',
  );
});

test('a known word inside a longer one is not that word', () => {
  expect(redactText('objectif, opposera, unobject', labels)).toBe('xxxx, xxxx, xxxx');
});

test('apostrophes and invisible marks do not hide a label', () => {
  expect(redactText("le droit d'opposition", labels)).toBe("xxxx droit d'opposition");
  expect(redactText('Privacy\u00ad Cen\u200bter', labels)).toBe('Privacy\u00ad Cen\u200bter');
});

test('pictures in text and marks outside of labels go', () => {
  expect(redactText('Camille 🎭\u200b\u200c\ue000 ✓', labels)).toBe('xxxx    ');
});

test('a sentence in several nodes is read as one', () => {
  expect(redacted(['Camille, vous avez le droit de vous ', 'opposer', ' à ceci'])).toEqual([
    'xxxx, vous avez le droit de vous ',
    'opposer',
    ' xxxx xxxx',
  ]);
  expect(redacted([...'object', ' Camille'])).toEqual([...'object', ' xxxx']);
  expect(redacted(['obj', 'Camille', 'ect'])).toEqual(['xxxx', 'xxxx', 'xxxx']);
});

test('links that touch are read one by one', () => {
  const [one, other] = [{}, {}];
  const results: string[] = [];
  const piece = (text: string, link: object) => ({ text, link, write: (result: string) => results.push(result) });
  redactRun([piece('À propos', one), piece('Privacy ', other), piece('Center', other)], labels);
  expect(results).toEqual(['xxxx xxxx', 'Privacy ', 'Center']);
});

test('what is redacted once stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...labels, 'Camille', '@', ' '))), (parts) => {
      const once = redactText(parts.join(''), labels);
      expect(redactText(once, labels)).toBe(once);
    }),
  );
});

function redacted(texts: readonly string[]): string[] {
  const results: string[] = [];
  redactRun(
    texts.map((text, place) => ({ text, write: (result) => (results[place] = result) })),
    labels,
  );
  return results;
}
