// @vitest-environment happy-dom
// Text as the eye reads it: scattered, cut and mixed with what style hides, it is still the same word, or no word at all.
import { beforeEach, describe, expect, test } from 'vitest';
import { readControl, scatteredLabelOf } from '../../../lib/page/control.ts';
import { shownText } from '../../../lib/page/shown-text.ts';
import { pageOf } from './page-of.ts';

beforeEach(() => document.head.replaceChildren());

function styled(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

/** One letter per piece, each followed by another letter that the class hides. */
function scattered(word: string, junk = 'q'): string {
  return [...word].map((letter) => `<span>${letter}</span><span class="junk">${junk}</span>`).join('');
}

const linkIn = (markup: string) => readControl(pageOf(`<p>${markup}</p>`).querySelector('a')!, 1);

const HIDDEN = [
  '.junk{display:none}',
  '.junk{visibility:hidden}',
  '.junk{visibility:collapse}',
  '.junk{font-size:0}',
  '.junk{opacity:0}',
  '.junk{position:absolute;clip:rect(0px,0px,0px,0px)}',
  '.junk{position:absolute;clip:rect(1px, 1px, 1px, 1px)}',
  '.junk{clip-path:inset(50%)}',
  '.junk{clip-path:inset(100%)}',
  '.junk{clip-path:circle(0)}',
  '.junk{position:absolute;left:-9999px}',
  '.junk{position:fixed;top:-5000px}',
  '.junk{display:inline-block;overflow:hidden;width:1px;height:1px}',
  '.junk{text-indent:-9999px}',
];

describe.each(HIDDEN)('letters hidden by %s', (css) => {
  test('are not read between the letters of a word', () => {
    styled(css);
    expect(linkIn(`<a href="/x">${scattered('opposer')}</a>`)).toMatchObject({ text: 'opposer' });
  });

  test('are not read in the sentence around', () => {
    styled(css);
    const control = linkIn(
      `Vous avez le <b>dr</b><i class="junk">zz</i>oit de vous <a href="/x">opposer</a> à<i class="junk">non</i> cela.`,
    );
    expect(control?.context).toBe('Vous avez le droit de vous opposer à cela.');
  });

  test('never make a word that is not there', () => {
    styled(css);
    expect(linkIn('<a href="/x"><span class="junk">opposer</span><span>En savoir plus</span></a>')).toMatchObject({
      text: 'En savoir plus',
    });
  });
});

test('letters that are drawn are read, whatever they spoil', () => {
  styled('.junk{color:red;letter-spacing:1px}');
  expect(linkIn(`<a href="/x">${scattered('opposer')}</a>`)).toMatchObject({ text: 'oqpqpqoqsqeqrq' });
});

test('what a hidden piece shows again is read', () => {
  styled('.off{visibility:hidden}.on{visibility:visible}');
  expect(shownText(pageOf('<p>a <span class="off">x <b class="on">b</b></span> <i>c</i></p>').querySelector('p')!)).toBe('a b c');
});

test('a link that fades in is read though it is not there yet', () => {
  styled('a{opacity:0}');
  expect(linkIn('You may <a href="/x">ob<b>ject</b></a> to this.')).toMatchObject({ text: 'object', context: 'You may object to this.' });
});

test('a name leaves out what is not drawn, too', () => {
  styled('.junk{display:none}');
  expect(linkIn(`<a href="/x">${scattered('opposer')}</a>`)).toMatchObject({ name: 'opposer' });
});

test.each([
  ['soft hyphens and zero widths', [...'opposer'].map((letter) => `<span>${letter}\u00AD\u200B</span>`).join(''), 'opposer'],
  ['accents apart from their letters', `<span>${'confidentialité'.normalize('NFD')}</span>`, 'confidentialité'.normalize('NFD')],
  ['a break', 'op<wbr>po<br>ser', 'oppo ser'],
])('%s', (_, inside, text) => {
  expect(linkIn(`<a href="/x">${inside}</a>`)).toMatchObject({ text });
});

test('only a text in pieces is read a second time for its label', () => {
  styled('.junk{display:none}');
  expect(scatteredLabelOf(pageOf(`<a href="/x">${scattered('opposer')}</a>`).querySelector('a')!)).toBe('opposer');
  expect(scatteredLabelOf(pageOf('<a href="/x"><div><span>Centre de confidentialité</span></div></a>').querySelector('a')!)).toBe('');
});

test('a control that holds an article is read as far as a label may go', () => {
  const page = pageOf(`<a href="/x">${'<i>word</i> '.repeat(5000)}</a>`);
  expect(shownText(page.querySelector('a')!)).toMatch(/^(word ){100,500}/);
});
