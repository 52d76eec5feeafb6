// @vitest-environment happy-dom
// What a form page asks for, by kinds, and its headings: enough to tell a form from a page that has none.
import { describe, expect, test } from 'vitest';
import { createForm, noForm } from '../../../lib/page/form.ts';
import { pageOf } from './page-of.ts';

function formOf(markup: string) {
  const form = createForm();
  form.consider(pageOf(markup));
  return form.view();
}

const NOTHING = { headings: [], hasEmail: false, hasText: false, hasChoice: false, hasSubmit: false };

describe('a field for an e-mail address is known', () => {
  test.each([
    '<input type="email">',
    '<input type="text" name="email">',
    '<input name="Field12" autocomplete="email">',
    '<label for="a">Adresse e-mail</label><input type="text" id="a" name="Field34">',
    '<input type="text" aria-label="E-Mail-Adresse">',
    '<input placeholder="Email address">',
    '<div role="textbox" aria-label="Your e-mail" contenteditable="true"></div>',
  ])('%s', (markup) => {
    expect(formOf(`<form>${markup}</form>`)).toEqual({ ...NOTHING, hasEmail: true });
  });
});

test('text, choices and a button that sends are told apart', () => {
  expect(formOf('<textarea></textarea>')).toEqual({ ...NOTHING, hasText: true });
  expect(formOf('<label><input type="radio"> Yes</label>')).toEqual({ ...NOTHING, hasChoice: true });
  expect(formOf('<div role="checkbox"></div>')).toEqual({ ...NOTHING, hasChoice: true });
  expect(formOf('<select><option>France</option></select>')).toEqual({ ...NOTHING, hasChoice: true });
  expect(formOf('<form><div role="button">Send</div></form>')).toEqual({ ...NOTHING, hasSubmit: true });
  expect(formOf('<form><input type="submit"></form>')).toEqual({ ...NOTHING, hasSubmit: true });
});

describe('what stands on every page is no form', () => {
  test.each([
    '<form id="login_form"><input name="email"><input type="password"><div role="button">Log in</div></form>',
    '<div role="banner"><input type="text" name="q"></div>',
    '<form role="search"><input type="text"><button>Search</button></form>',
    '<input type="search">',
    '<input type="text" role="combobox">',
    '<form action="/logout.php"><input type="hidden" name="h"></form>',
    '<div role="button">Go back</div><button>Help</button>',
  ])('%s', (markup) => {
    expect(formOf(markup)).toEqual(NOTHING);
  });
});

test('the headings are those of the page, without its buttons and its dialogs', () => {
  const markup =
    '<h1>Objection</h1><div role="heading">AI <b>at</b> Meta<button>?</button></div><div role="dialog">Cookies</div><p>Text</p>';
  expect(formOf(markup)?.headings).toEqual(['Objection', 'AI at Meta']);
});

test('what has gone is not there any more', () => {
  const form = createForm();
  const page = pageOf('<form><input type="email"></form>');
  form.consider(page);
  page.replaceChildren();
  expect(form.view()).toEqual(NOTHING);
});

test('a field that appears has changed something, a second look has not', () => {
  const form = createForm();
  const page = pageOf('<form><input type="email"></form>');
  expect(form.consider(page)).toBe(true);
  expect(form.consider(page)).toBe(false);
});

test('elsewhere no form is looked for', () => {
  expect(noForm.view()).toBeUndefined();
  expect(noForm.consider(pageOf('<input type="email"><h1>x</h1>'))).toBe(false);
  expect(noForm.messages()).toEqual([]);
});
