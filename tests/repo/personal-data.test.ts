// No real person is in our data: the people of the tests are invented, and visibly so.
import { expect, test } from 'vitest';
import { personalData } from './personal-data.ts';
import { textIn } from './source-files.ts';

test('no address, number, account or token of a real person is committed', () => {
  // A licence asks that its notice be passed on as its author wrote it, address and all.
  const data = textIn().filter(({ path }) => !path.startsWith('tests/repo/') && path !== 'THIRD-PARTY.md');
  expect(data.flatMap(personalData)).toEqual([]);
});

const bad = [
  'from: jeanne.martin@theatre-municipal.fr',
  'Téléphone : 06 12 34 56 78',
  'Tel. +33 6 12 34 56 78',
  '<a href="/profile.php?id=100047612983405">',
  'Cookie: xs=12%3AQx_7fGk29Lp',
  '"fb_dtsg":"NAcOaZk3lq"',
];

test.each(bad)('%s is refused', (text) => {
  expect(personalData({ path: 'tests/fixtures/x.html', text })).toHaveLength(1);
});

const good = [
  'from: jeanne@theatre.example.org',
  'Téléphone : 01 99 00 12 34',
  '<a href="/profile.php?id=100012345678901">',
  'facebook.com/help/contact/712876720715583',
  'checked on 2026-11-24',
];

test.each(good)('%s is allowed', (text) => {
  expect(personalData({ path: 'tests/fixtures/x.html', text })).toEqual([]);
});
