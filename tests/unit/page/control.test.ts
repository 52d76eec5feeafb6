// @vitest-environment happy-dom
// One control as the guide sees it.
import { expect, test } from 'vitest';
import { labelOf, readControl } from '../../../lib/page/control.ts';
import { pageOf } from './page-of.ts';

function controlIn(markup: string) {
  return readControl(pageOf(markup).querySelector('a,button,[role],input')!, 7);
}

test('a link tells its name, its text, its address and its sentence', () => {
  expect(
    controlIn(
      '<p>You may <a role="link" aria-label="object (Opens in a new tab)" href="https://example.org/x?u=1">object<svg aria-label="(Link is external)"></svg></a>.</p>',
    ),
  ).toEqual({
    ref: 7,
    role: 'link',
    name: 'object (Opens in a new tab)',
    text: 'object',
    href: 'https://example.org/x?u=1',
    context: 'You may object.',
  });
});

test('an aria-label that is a sentence does not replace what the eye reads', () => {
  expect(controlIn('<a href="/privacy" aria-label="Learn how to manage your privacy."><span>Privacy Center</span></a>')).toMatchObject({
    name: 'Learn how to manage your privacy.',
    text: 'Privacy Center',
  });
});

test('a div with a role is what its role says', () => {
  expect(controlIn('<div role="button" tabindex="0">Privacy</div>')).toMatchObject({ role: 'button', href: undefined });
  expect(controlIn('<label><input type="radio" name="a">Object</label>')).toMatchObject({ role: 'radio', name: 'Object' });
});

test('a radio button may be called what stands on its label, around it or beside it', () => {
  const labelIn = (markup: string): string => labelOf(pageOf(markup).querySelector('input')!).trim();
  expect(labelIn('<label><input type="radio" name="a"> Ja</label>')).toBe('Ja');
  expect(labelIn('<input type="radio" name="a" id="yes"><label for="yes">Ja</label>')).toBe('Ja');
  expect(labelIn('<input type="radio" name="a">')).toBe('');
});

test('an element of another role is no control, whatever its tag', () => {
  expect(controlIn('<a role="presentation" href="/x">x</a>')).toBeUndefined();
});

test('marks that turn or hide text do not come through', () => {
  expect(controlIn('<a href="/x">\u202Eopp\u00ADo\u200Bser\u202C</a>')).toMatchObject({ text: 'opposer' });
});

test('a text longer than any label is cut', () => {
  expect(controlIn(`<a href="/x">${'long '.repeat(500)}</a>`)?.text.length).toBeLessThanOrEqual(160);
});

test.each([
  '<div role="radiogroup" aria-label="Is it about AI at Meta?"><label><input type="radio"> Yes</label></div>',
  '<fieldset><legend>Is it about AI at Meta?</legend><div><label><input type="radio"> Yes</label></div></fieldset>',
  '<h2 id="q">Is it about AI at Meta?</h2><div role="group" aria-labelledby="q"><label><input type="radio"> Yes</label></div>',
])('an answer comes with its question: %s', (markup) => {
  const control = readControl(pageOf(markup).querySelector('input')!, 7);
  expect(control).toMatchObject({ role: 'radio', name: expect.stringContaining('Yes'), context: 'Is it about AI at Meta? Yes' });
});
