// A colour or a size that nobody defines is silently nothing: each one used is there, and each one there is used.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const UI = join(import.meta.dirname, '../../lib/ui');
const COMMON = 'tokens.css';
const PAGES = 'page-tokens.css';

const read = (path: string): string => readFileSync(join(UI, path), 'utf8');
const definedIn = (css: string): Set<string> => new Set([...css.matchAll(/^\s*(--mo-[\w-]+):/gm)].map(([, name = '']) => name));
/** Without those that bring their own value along in case. */
const usedIn = (css: string): Set<string> => new Set([...css.matchAll(/var\((--mo-[\w-]+)\)/g)].map(([, name = '']) => name));

const sheets = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
const common = definedIn(read(COMMON));
const everywhere = definedIn(read(COMMON) + read(PAGES));

test.each(sheets)('%s uses what the place it is loaded in defines', (sheet) => {
  const there = sheet.startsWith('hint') || sheet === COMMON ? common : everywhere;
  expect([...usedIn(read(sheet))].filter((name) => !there.has(name))).toEqual([]);
});

test('what the hint carries into a page of Meta’s, it uses: the rest is in page-tokens.css', () => {
  const used = usedIn(read(COMMON) + read('hint/hint.css'));
  expect([...common].filter((name) => !used.has(name))).toEqual([]);
});

test('nothing is defined for pages that no page uses', () => {
  const used = usedIn(sheets.map(read).join('\n'));
  expect([...everywhere].filter((name) => !used.has(name))).toEqual([]);
});
