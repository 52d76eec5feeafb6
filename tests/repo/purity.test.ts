// The pure folders stay pure: no document, no browser, no clock, no dice.
import { expect, test } from 'vitest';
import { impureUses } from './purity.ts';
import { codeIn } from './source-files.ts';

test('each folder of lib knows only what the table lets it know', () => {
  expect(codeIn('lib').flatMap(impureUses)).toEqual([]);
});

const bad: [path: string, text: string, says: string][] = [
  ['lib/guide/step.ts', 'const title = document.title;', 'uses document'],
  ['lib/rules/places.ts', 'export const here = () => location.href;', 'uses location'],
  ['lib/ledger/deadline.ts', 'export const today = () => new Date();', 'asks for the time'],
  ['lib/ledger/deadline.ts', 'export const now = () => Date.now();', 'asks for the time'],
  ['lib/ledger/ledger.ts', 'export const id = () => crypto.randomUUID();', 'uses crypto'],
  ['lib/ledger/ledger.ts', 'export const id = () => String(Math.random());', 'throws dice'],
  ['lib/guide/hint.ts', 'setTimeout(() => undefined, 10);', 'uses setTimeout'],
  ['lib/page/read.ts', 'export const id = () => chrome.runtime.id;', 'uses chrome'],
  ['lib/browser/log.ts', 'export const id = () => chrome.runtime.id;', 'uses chrome'],
];

test.each(bad)('in %s, %s is refused', (path, text, says) => {
  expect(impureUses({ path, text })).toEqual([expect.stringContaining(says)]);
});

const good: [path: string, text: string][] = [
  ['lib/guide/view.ts', '// the document is read elsewhere\nexport const at = (page: { document: string }) => page.document;'],
  ['lib/ledger/deadline.ts', 'export const dayOf = (text: string) => new Date(text);'],
  ['lib/guide/step.ts', 'export const at = (location: string) => location;'],
  ['lib/page/read.ts', 'export const title = () => document.title;'],
  ['lib/browser/log.ts', "import { browser } from '#imports';\nexport const id = () => browser.runtime.id;"],
];

test.each(good)('in %s, %s is allowed', (path, text) => {
  expect(impureUses({ path, text })).toEqual([]);
});
