// Our pages can be read from right to left, and the navigation names every page that is there and no other.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGES } from '../../lib/ui/frame/pages.ts';
import { sidedDeclarations } from './sheets.ts';
import { filesIn, read } from './source-files.ts';

const sheets = filesIn('lib/ui').filter((path) => path.endsWith('.css'));

test('no sheet names a side: say margin-inline-start, inset-inline-end, text-align: start', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.map(read).flatMap(sidedDeclarations)).toEqual([]);
});

test.each(['a { left: 0; }', 'a { margin-left: 1px }', 'a{float:right}', 'a { border-left-color: red; }', 'a { text-align: left; }'])(
  '%s is refused',
  (text) => {
    expect(sidedDeclarations({ path: 'lib/x.css', text })).toHaveLength(1);
  },
);

test.each(['/* on the left: */', 'a { inset-inline-start: 0; }', 'a { text-align: start; }', '.left { color: red; }'])(
  '%s is allowed',
  (text) => {
    expect(sidedDeclarations({ path: 'lib/x.css', text })).toEqual([]);
  },
);

test('every page the navigation links to is built', () => {
  const missing = PAGES.filter(({ address }) => !existsSync(`entrypoints${address.replace('.html', '')}/index.html`));
  expect(missing).toEqual([]);
});
