// @vitest-environment happy-dom
// The name of a profile out of a title that says more.
import { expect, test } from 'vitest';
import { profileNameOf } from '../../../lib/page/profile-name.ts';

function nameIn(title: string, heading?: string): string | undefined {
  const page = document.implementation.createHTMLDocument('');
  page.title = title;
  if (heading !== undefined) page.body.append(Object.assign(page.createElement('h1'), { textContent: heading }));
  return profileNameOf(page, 'books');
}

test.each([
  ['Théâtre des Sources | Books', 'Théâtre des Sources'],
  ['(3) Théâtre des Sources | Books', 'Théâtre des Sources'],
  ['Théâtre des Sources (@theatre.des.sources) • Photos et vidéos Books', 'Théâtre des Sources'],
  ['Jean-Pierre Léaud - Books', 'Jean-Pierre Léaud'],
])('« %s » names %s', (title, name) => {
  expect(nameIn(title)).toBe(name);
});

test('a title that only names the site leaves it to the heading', () => {
  expect(nameIn('(2) Books', 'Théâtre des Sources')).toBe('Théâtre des Sources');
  expect(nameIn('Books')).toBeUndefined();
});

test('marks that turn text around are taken out', () => {
  expect(nameIn('\u202eanna\u202c | Books')).toBe('anna');
});
