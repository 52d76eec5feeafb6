// No network, no markup from strings, no message to the page: what PRIVACY.md promises, held in the source.
import { expect, test } from 'vitest';
import { bannedCalls } from './calls.ts';
import { codeIn } from './source-files.ts';

test('no code of the extension reaches for the network, for markup or for eval', () => {
  expect(codeIn('lib', 'entrypoints').flatMap(bannedCalls)).toEqual([]);
});

const bad = [
  'card.innerHTML = text;',
  "card['outerHTML'] = text;",
  'card.insertAdjacentHTML("beforeend", text);',
  'const card = <div dangerouslySetInnerHTML={{ __html: text }} />;',
  "await fetch('https://example.org/');",
  'globalThis.fetch(address);',
  'new XMLHttpRequest();',
  "new WebSocket('wss://example.org');",
  'navigator.sendBeacon(address);',
  'new Image().src = address;',
  "importScripts('later.js');",
  'eval(text);',
  "const run = new Function('return 1');",
  'window.postMessage(data, "*");',
  "const later = await import('./later.ts');",
];

test.each(bad)('%s is refused', (text) => {
  expect(bannedCalls({ path: 'lib/x.tsx', text })).toHaveLength(1);
});

const good = [
  '// never innerHTML, never fetch()',
  "const said = 'fetch';",
  'type Run = Function;',
  'const table = { fetch: 1 };',
  "const EventSource = ['user', 'system'];\nexport const first = EventSource[0];",
  "import { later } from './later.ts';",
];

test.each(good)('%s is allowed', (text) => {
  expect(bannedCalls({ path: 'lib/x.tsx', text })).toEqual([]);
});
