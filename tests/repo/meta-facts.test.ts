// What we know of Meta lives in assets/rules, so that a fact can be checked and changed by someone who does not code.
import { expect, test } from 'vitest';
import { metaFacts } from './meta-facts.ts';
import { codeIn } from './source-files.ts';

test('no file of the extension knows a host, a cookie or a form of Meta by itself', () => {
  expect(codeIn('lib', 'entrypoints').flatMap(metaFacts)).toEqual([]);
});

const bad = [
  "const form = 'https://www.facebook.com/help/contact/1';",
  'const home = `https://privacycenter.instagram.com/${topic}`;',
  "if (host === 'facebook') leave();",
  "if (url.hostname !== 'help') leave();",
  "if (location.pathname.startsWith('/privacy')) stay();",
  "const actor = cookies['i_user'];",
  "const form = '712876720715583';",
];

test.each(bad)('%s is refused', (text) => {
  expect(metaFacts({ path: 'lib/guide/x.ts', text }).length).toBeGreaterThan(0);
});

const good = [
  '// Facebook answers from www.facebook.com',
  "if (account.platform === 'facebook') count += 1;",
  "const isTop = url.pathname === '/';",
  "const isFolder = url.pathname.endsWith('/');",
  'const isSame = place.host === found.host;',
];

test.each(good)('%s is allowed', (text) => {
  expect(metaFacts({ path: 'lib/guide/x.ts', text })).toEqual([]);
});
