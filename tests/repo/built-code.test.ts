// The rules for built files refuse what they are there for; tests/e2e/built-code.spec.ts holds the builds to them.
import { expect, test } from 'vitest';
import { builtCodeFaults, builtPageFaults, builtStyleFaults } from './built-code.ts';

test.each([
  'e.innerHTML=t',
  'fetch(e.href,n)',
  'new XMLHttpRequest',
  'new WebSocket(e)',
  'new EventSource(e)',
  'navigator.sendBeacon(e)',
  'new Image().src=e',
  'window.postMessage(e,`*`)',
  'eval(e)',
  'Function(e)',
  'import(e)',
  'importScripts(e)',
])('« %s » in a script is refused', (text) => {
  expect(builtCodeFaults({ path: 'background.js', text })).toHaveLength(1);
});

test('what a package brings along is known by its code, and only there', () => {
  expect(builtCodeFaults({ path: 'guide.js', text: 'd&&(d.__html==e.innerHTML||(e.innerHTML=d.__html))' })).toEqual([]);
  expect(builtCodeFaults({ path: 'guide.js', text: 'e.innerHTML=d.html' })).toHaveLength(1);
});

test.each([
  '<script>start()</script>',
  '<script src="https://example.org/x.js"></script>',
  '<script src="//example.org/x.js"></script>',
  '<link rel="stylesheet" href="https://example.org/x.css">',
  '<body onload="start()">',
  '<p style="color:red">',
  '<iframe src="/x.html"></iframe>',
  '<base target="x">',
])('« %s » in a page is refused', (text) => {
  expect(builtPageFaults({ path: 'popup.html', text })).toHaveLength(1);
});

test('a page with its own script and sheet is as it should be', () => {
  const text = '<script type="module" src="/chunks/x.js"></script><link rel="stylesheet" href="/assets/x.css"><div id="popup"></div>';
  expect(builtPageFaults({ path: 'popup.html', text })).toEqual([]);
});

test('a sheet that fetches is refused', () => {
  expect(builtStyleFaults({ path: 'x.css', text: '@import "y.css"; a{background:url(https://example.org/x.png)}' })).toHaveLength(2);
  expect(builtStyleFaults({ path: 'x.css', text: 'a{background:url(data:image/png;base64,AA)}b{mask:url("/icons/x.svg")}' })).toEqual([]);
});
