// @vitest-environment happy-dom
// One page life: what comes, changes and goes; when it rests; and what is not asked.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { containment } from '../../../lib/page/contain.ts';
import { watchPage, type LivePage } from '../../../lib/page/watch.ts';
import { drawEverything, pageOf } from './page-of.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  drawEverything();
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

interface Watched {
  page: LivePage;
  onChange: ReturnType<typeof vi.fn>;
  onQuiet: ReturnType<typeof vi.fn>;
  onBroken: ReturnType<typeof vi.fn>;
}

function watch({ readsForm = false } = {}): Watched {
  const onChange = vi.fn();
  const onQuiet = vi.fn();
  const onBroken = vi.fn();
  const isForm = (href?: string): boolean => href?.endsWith('/form') === true;
  const page = watchPage({
    signal: life.signal,
    url: 'https://example.org/',
    wants: { mayMatter: isForm, matters: ({ href }) => isForm(href) },
    readsForm,
    contain: containment(onBroken),
    onChange,
    onQuiet,
  });
  return { page, onChange, onQuiet, onBroken };
}

function fragment(markup: string): Node[] {
  return [...new DOMParser().parseFromString(markup, 'text/html').body.childNodes];
}

const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

test('what stands on the page at the start is seen at once', () => {
  pageOf('<a href="/form">form</a>');
  const { page } = watch();
  expect(page.view().controls).toHaveLength(1);
});

test('what the person has unfolded is no next click any more, until it is folded again', async () => {
  const body = pageOf(
    '<div role="button" aria-expanded="false"><a href="/form">form</a></div><a id="menu" href="/form" aria-expanded="false">menu</a>',
  );
  const { page, onChange } = watch();
  expect(page.view().controls).toHaveLength(2);
  const menu = body.querySelector('#menu')!;
  menu.setAttribute('aria-expanded', 'true');
  await settle();
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(page.view().controls).toHaveLength(1);
  menu.setAttribute('aria-expanded', 'false');
  await settle();
  expect(page.view().controls).toHaveLength(2);
});

test('what is added, changed and removed is told of, and nothing else', async () => {
  const body = pageOf('<main></main>');
  const { page, onChange } = watch();
  body.append(...fragment('<div><p>text</p><a href="/other">other</a></div>'));
  await settle();
  expect(onChange).not.toHaveBeenCalled();

  body.append(...fragment('<div><span><a href="/form">form</a></span></div>'));
  await settle();
  expect(onChange).toHaveBeenCalledTimes(1);

  body.querySelector('[href="/form"]')!.setAttribute('aria-label', 'The form');
  await settle();
  expect(page.view().controls[0]).toMatchObject({ name: 'The form' });

  body.replaceChildren();
  await settle();
  expect(page.view().controls).toEqual([]);
  expect(onChange).toHaveBeenCalledTimes(3);
});

test('the document is not searched when something is added', async () => {
  const body = pageOf('<main></main>');
  const { onChange } = watch();
  const searches = [
    vi.spyOn(document, 'querySelector'),
    vi.spyOn(document, 'querySelectorAll'),
    vi.spyOn(document.documentElement, 'querySelectorAll'),
  ];
  body.append(...fragment('<a href="/form">form</a>'));
  await settle();
  expect(onChange).toHaveBeenCalled();
  // The test's own document looks for style sheets when a computed style is asked for; that is not us.
  const asked = searches.flatMap((search) => search.mock.calls.flat()).filter((selector) => selector !== 'style,link[rel="stylesheet"]');
  expect(asked).toEqual([]);
});

test('nothing is told after the end of the page life', async () => {
  const body = pageOf('');
  const { onChange, onQuiet } = watch();
  life.abort();
  body.append(...fragment('<a href="/form">form</a>'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onChange).not.toHaveBeenCalled();
  expect(onQuiet).not.toHaveBeenCalled();
});

test('a page is at rest four seconds after the last thing it added', async () => {
  const body = pageOf('');
  const { onQuiet } = watch();
  await vi.advanceTimersByTimeAsync(3000);
  body.append(...fragment('<p>late</p>'));
  await vi.advanceTimersByTimeAsync(3900);
  expect(onQuiet).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(onQuiet).toHaveBeenCalledTimes(1);
});

test('a page that never rests is taken as it is after fifteen seconds', async () => {
  const body = pageOf('');
  const { onQuiet } = watch();
  for (let second = 0; second < 16; second += 1) {
    body.append(...fragment('<p>more</p>'));
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(onQuiet).toHaveBeenCalledTimes(1);
});

test('the four seconds can be asked for once more', async () => {
  pageOf('');
  const { page, onQuiet } = watch();
  await vi.advanceTimersByTimeAsync(4100);
  page.waitForRest();
  await vi.advanceTimersByTimeAsync(3900);
  expect(onQuiet).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(onQuiet).toHaveBeenCalledTimes(2);
});

test('messages are read on forms only', async () => {
  const body = pageOf('<h1>Form</h1>');
  const { page } = watch();
  expect(page.view().messages).toEqual([]);
  life.abort();

  life = new AbortController();
  const { page: form, onChange } = watch({ readsForm: true });
  onChange.mockClear();
  body.append(...fragment('<div role="dialog"><div>Thank you.\n  We received your objection.</div></div>'));
  await settle();
  expect(onChange).toHaveBeenCalled();
  expect(form.view().messages).toEqual(['Form', 'Thank you. We received your objection.']);
});

test('a page that shouts is looked at now and then', async () => {
  const body = pageOf('<p>x</p>');
  const { page, onChange } = watch();
  const text = body.querySelector('p')!.firstChild as Text;
  for (let change = 0; change < 200_001; change += 1) text.data = String(change);
  await settle();
  body.append(...fragment('<a href="/form">form</a>'));
  await settle();
  expect(onChange).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2100);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(page.view().controls).toHaveLength(1);

  await vi.advanceTimersByTimeAsync(10_000);
  body.append(...fragment('<a href="/form">again</a>'));
  await settle();
  expect(page.view().controls).toHaveLength(2);
});

test('what breaks while the page is read is told, and thrown at nobody', async () => {
  pageOf('<main></main>');
  const { onBroken, onChange } = watch();
  const form = document.createElement('form');
  // As in a page whose form has a field of this name.
  Object.defineProperty(form, 'matches', { value: document.createElement('input') });
  document.body.append(form);
  await settle();
  expect(onBroken).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
});
