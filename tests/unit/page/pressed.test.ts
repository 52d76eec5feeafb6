// @vitest-environment happy-dom
// A click on the link we point at is noticed; another's click, and a click the page made up, are not.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onPressed } from '../../../lib/page/pressed.ts';
import { pageOf } from './page-of.ts';

let life: AbortController;
beforeEach(() => (life = new AbortController()));
afterEach(() => life.abort());

test.each([
  ['the link itself', '#target', true, 1],
  ['a word in it', 'b', true, 1],
  ['another link', '#other', true, 0],
  ['a click the page made up', '#target', false, 0],
])('%s', (_, pressed, isTrusted, times) => {
  const body = pageOf('<a id="target" href="#x"><b>object</b></a><a id="other" href="#y">other</a>');
  const react = vi.fn();
  onPressed(life.signal, () => body.querySelector('#target') ?? undefined, react);
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  body.querySelector(pressed)?.dispatchEvent(click);
  expect(react).toHaveBeenCalledTimes(times);
});
