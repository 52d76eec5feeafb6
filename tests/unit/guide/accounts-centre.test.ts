// On the Accounts Centre: which accounts one objection covers, and nothing more.
import { expect, test } from 'vitest';
import { hintOn } from './real-hint.ts';

test.each([
  'https://accountscenter.facebook.com/',
  'https://accountscenter.instagram.com/profiles/',
  'https://accountscenter.meta.com/accounts/',
  'https://www.instagram.com/accountscenter/',
])('%s says that one objection covers the accounts gathered there, on the chip first', (url) => {
  expect(hintOn(url)).toMatchObject({
    kind: 'tell',
    surface: 'meta.accounts_center',
    message: 'accounts-centre',
    opens: 'chip',
    directForm: undefined,
  });
});

test('the person can have it gone', () => {
  expect(hintOn('https://accountscenter.meta.com/', { context: { muted: ['meta.accounts_center'] } })).toMatchObject({ why: 'muted' });
});

test('an address that only looks like it says nothing', () => {
  for (const url of [
    'https://accountscenter.meta.com.example.org/',
    'https://accounts.meta.com/',
    'https://www.facebook.com/accountscenter/x/y',
  ])
    expect(hintOn(url)).toMatchObject({ kind: 'quiet' });
});
