// A fixture made of a saved page says nothing about anybody, wherever the page hid it, and is still the same page to the extension.
import * as fc from 'fast-check';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { ELEMENTS } from '../../../tools/redact/elements.ts';
import { redactPage } from '../../../tools/redact/page.ts';
import { KNOWN } from './known-rules.ts';
import { syntheticPage } from './synthetic-page.ts';

/** Somebody, as pages write them: name, handle, address, number, day, id, token. */
const personal = fc.oneof(
  fc.constantFrom(
    'Camille',
    'Zoé Lefèvre',
    'Дмитрий',
    '山田太郎',
    "O'Brien",
    'camille.lefevre',
    '@zoe_l',
    'zoe@lefevre.example',
    '+33 1 99 00 12 34',
    '12/03/1987',
  ),
  fc.constantFrom(
    '100012345678905',
    'NAcMKq7-Lp:38:1712',
    'https://scontent.cdn.example/zoe.jpg?oh=9f',
    'privacy/center',
    'ObjectYouHaveThe-Camille',
  ),
  fc.string({ unit: 'grapheme', minLength: 3, maxLength: 24 }),
  fc.stringMatching(/^[A-Za-z0-9_-]{6,24}$/),
);
/** A name that tries to leave its place: it closes tags, comments and attributes. */
const hostile = fc
  .array(
    fc.oneof(personal, fc.constantFrom('"', "'", '>', '<', '</', '<x-', '=', '-->', '<!--', '</script>', ']]>', '&#', '&', ';', ' ')),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('nothing personal survives', () => {
  const words = wordsOf(
    `${redactPage(syntheticPage(''), KNOWN)} ${[...ELEMENTS].join(' ')} ${[...KNOWN.labels, ...KNOWN.tokens, ...KNOWN.steps].join(' ')} foreign.example compte.exemple other outil exemple php 100000000000001 hidden`,
  );

  test('in text, attributes, data, comments, pictures, addresses, ids and classes', () => {
    fc.assert(
      fc.property(personal, (somebody) => {
        expect(wordsOf(redactPage(syntheticPage(escaped(somebody)), KNOWN)).difference(words)).toEqual(new Set());
      }),
      { numRuns: 300 },
    );
  });

  test('when it breaks out of where it stood', () => {
    fc.assert(
      fc.property(hostile, (somebody) => {
        expect(wordsOf(redactPage(syntheticPage(somebody), KNOWN)).difference(words)).toEqual(new Set());
      }),
      { numRuns: 300 },
    );
  });

  test('and the test would see it', () => {
    expect(wordsOf(syntheticPage('Zoé Lefèvre')).difference(words)).toContain('lefèvre');
    expect(wordsOf('<a href="/zo%C3%A9.lef&#232;vre">').difference(words)).toEqual(new Set(['zoé', 'lefèvre']));
  });
});

describe('what the extension reads stays', () => {
  const fixture = redactPage(syntheticPage('Camille'), KNOWN);

  test('the sentence, the link in it, its address and its label', () => {
    expect(fixture).toContain(
      'Vous avez le droit de vous <!-- --><a aria-label="opposer (xxxx xxxx xxxx xxxx xxxx)" href="https://www.facebook.com/help/contact/712876720715583" role="link" tabindex="0">opposer<svg aria-label="(xxxx xxxx)"',
    );
  });

  test('language, roles, states and who labels whom', () => {
    expect(fixture).toContain('<html id="facebook" class="__fb-light-mode" lang="fr" dir="ltr">');
    const [, labelledBy] = /role="dialog" aria-modal="true" aria-labelledby="(id-\d+)"/.exec(fixture) ?? [];
    expect(fixture).toContain(`<h2 id="${labelledBy}"`);
  });

  test('what a style sheet hid is still hidden', () => {
    expect(fixture).toContain('<span hidden="">xxxx</span>');
    expect(fixture).toContain('<span style="display:none">xxxx</span>');
  });

  test('every element, in its place', () => {
    const [before, after] = [syntheticPage('Camille').replaceAll('x-card', 'span'), fixture].map((markup) => tagsOf(parse(markup)));
    expect(after).toEqual(before);
    expect(after).toContain('template');
  });

  test('where the browser saved it from', () => {
    expect(fixture).toMatch(
      /^<!DOCTYPE html><!-- saved from url=\(0040\)https:\/\/www\.facebook\.com\/privacy\/center\/ --><!-- redacted -->/,
    );
  });
});

test('a fixture that is redacted again is the same', () => {
  fc.assert(
    fc.property(personal, (somebody) => {
      const once = redactPage(syntheticPage(escaped(somebody)), KNOWN);
      expect(redactPage(once, KNOWN)).toBe(once);
    }),
  );
});

/** All tags in order, without the shapes of drawings and what the redaction leaves unread. */
function tagsOf(parent: DefaultTreeAdapterTypes.ParentNode): string[] {
  return parent.childNodes.flatMap((node) => {
    if (!tree.isElementNode(node) || ['path', 'image', 'use'].includes(node.tagName)) return [];
    return [node.tagName, ...(['noscript', 'iframe'].includes(node.tagName) ? [] : tagsOf(node))];
  });
}

/** Every word of three signs or more, also behind escapes. Our own numbering of ids is left out. */
function wordsOf(markup: string): Set<string> {
  const plain = markup
    .replaceAll(/\bid-\d+\b|\(\d{4}\)/g, ' ')
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'))
    .replaceAll(/&(amp|lt|gt|quot|nbsp);/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return new Set((plain.match(/[\p{L}\p{M}\p{N}]{3,}|[^\p{ASCII}\s«»’“”…·•–—]/gu) ?? []).map((word) => word.toLowerCase()));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
