// @vitest-environment happy-dom
// The sentence of a link, in the shapes Meta's pages are built in.
import { beforeEach, expect, test, vi } from 'vitest';
import { contextOf } from '../../../lib/page/context.ts';
import { pageOf } from './page-of.ts';

beforeEach(() => document.body.replaceChildren());

test('the link in a sentence cut by comments and line breaks gets the whole sentence', () => {
  const page = pageOf(`<div>Meta improves its AI. <span>You have the <!--$-->
      right to <!--/$--><a href="#x">object<svg aria-label="(Link is external)"><title>x</title></svg></a><!-- -->
      to the use of your information for these purposes.</span> Learn how models are trained.</div>`);
  expect(contextOf(page.querySelector('a')!, 600)).toBe('You have the right to object to the use of your information for these purposes.');
});

test('pieces laid out side by side are one sentence', () => {
  const page = pageOf(
    '<section><div style="display:flex"><div>Vous avez le droit de vous</div> <div><a href="#x">opposer</a></div> <div>à cette utilisation.</div></div></section>',
  );
  expect(contextOf(page.querySelector('a')!, 600)).toBe('Vous avez le droit de vous opposer à cette utilisation.');
});

test('a neighbouring paragraph is not part of the sentence', () => {
  const page = pageOf('<div><p>You have the right to object.</p><p>Read more <a href="#x">here</a> about ads.</p></div>');
  expect(contextOf(page.querySelector('a')!, 600)).toBe('Read more here about ads.');
});

test('text that is hidden or no text at all is left out', () => {
  const page = pageOf(
    '<p>Vous pouvez <span style="display:none">junk</span><script>var x = 1</script><span hidden>junk</span>vous <a href="#x">opposer</a>.</p>',
  );
  expect(contextOf(page.querySelector('a')!, 600)).toBe('Vous pouvez vous opposer.');
});

test('a card that stands alone is its own context', () => {
  const page = pageOf('<ul><li><div><a href="#x">Vous opposer</a></div></li></ul>');
  expect(contextOf(page.querySelector('a')!, 600)).toBe('Vous opposer');
});

test('of a text without full stops only the surroundings are kept', () => {
  const page = pageOf(`<p>${'word '.repeat(2000)}<a href="#x">object</a>${' word'.repeat(2000)}</p>`);
  const context = contextOf(page.querySelector('a')!, 600);
  expect(context.length).toBeLessThanOrEqual(600);
});

test('what stands on both sides is read from the link outwards, however long the page is', () => {
  const row = '<div><b>Row</b> of a list without any full stop </div>';
  const page = pageOf(`<section>${row.repeat(2000)}<div>You may <a href="#x">object</a> to it</div>${row.repeat(2000)}</section>`);
  const link = page.querySelector('a')!;
  const asked = vi.spyOn(globalThis, 'getComputedStyle');
  expect(contextOf(link, 600)).toBe('You may object to it');
  link.parentElement!.replaceWith(link);
  expect(contextOf(link, 600)).toContain('object');
  expect(asked.mock.calls.length).toBeLessThan(400);
});
