// Of an address its family stays: enough to recognise what it leads to, nothing that leads to somebody.
import { expect, test } from 'vitest';
import { redactAddress } from '../../../tools/redact/address.ts';
import { KNOWN } from './known-rules.ts';

test.each([
  [
    'https://www.facebook.com/privacy/center/?entry_point=facebook_page_footer&h=AT0abc',
    'https://www.facebook.com/privacy/center/?entry_point=x_x_x',
  ],
  ['https://www.facebook.com/help/contact/712876720715583', 'https://www.facebook.com/help/contact/712876720715583'],
  ['https://www.facebook.com/help/contact/998877665544332', 'https://www.facebook.com/help/contact/100000000000001'],
  ['https://fr-fr.facebook.com/camille.martin.9', 'https://fr-fr.facebook.com/compte.exemple'],
  ['/profile.php?id=100012345678905&sk=about', '/profile.php?id=100000000000001'],
  ['https://jeanne.facebook.com/privacy/center', 'https://other.facebook.com/privacy/center'],
  ['/camille.php', '/exemple.php'],
  ['/camille_martin/', '/outil_exemple/'],
  ['/privacy/guide/camille', '/privacy/guide/compte.exemple'],
  ['?subpage=7.subpage.11-ObjectYouHaveThe', '?subpage=7.subpage.11-ObjectYouHaveThe'],
  ['?subpage=7.subpage.12-Camille', '?subpage=7.subpage.0-x'],
  ['#7.subpage.11-ObjectYouHaveThe', '#7.subpage.11-ObjectYouHaveThe'],
  ['#camille', '#x'],
])('%s becomes %s', (address, redacted) => {
  expect(redactAddress(address, KNOWN)).toBe(redacted);
});

test('an address inside an address is redacted too', () => {
  const wrapped = `https://l.facebook.com/l.php?u=${encodeURIComponent('https://help.instagram.com/contact/712876720715583?ref=camille')}&h=AT0abc`;
  expect(redactAddress(wrapped, KNOWN)).toBe(
    `https://l.facebook.com/l.php?u=${encodeURIComponent('https://help.instagram.com/contact/712876720715583')}`,
  );
  expect(redactAddress(`/login/?next=${encodeURIComponent('https://www.facebook.com/camille.martin')}`, KNOWN)).toBe(
    `/login/?next=${encodeURIComponent('https://www.facebook.com/compte.exemple')}`,
  );
});

test('of another site nothing stays, nor of an address in disguise', () => {
  expect(redactAddress('https://camille-martin.example/cv?x=1#y', KNOWN)).toBe('https://foreign.example/');
  expect(redactAddress('https://www.facebook.com.camille.example/privacy/center', KNOWN)).toBe('https://foreign.example/');
  expect(redactAddress('https://camille:secret@www.facebook.com:8443/privacy/center', KNOWN)).toBe(
    'https://www.facebook.com/privacy/center',
  );
});

test('what is no page becomes an empty one of its kind', () => {
  expect(redactAddress('mailto:camille@exemple.example', KNOWN)).toBe('mailto:nobody@example.org');
  expect(redactAddress('tel:+33199001234', KNOWN)).toBe('tel:+33199000000');
  expect(redactAddress('javascript:open("camille")', KNOWN)).toBe('javascript:void(0)');
  expect(redactAddress('data:image/png;base64,Y2FtaWxsZQ==', KNOWN)).toBe('#');
  expect(redactAddress('fb://profile/100012345678905', KNOWN)).toBe('#');
});

test('what is redacted once stays as it is', () => {
  for (const address of [
    '/camille?id=100012345678905',
    'https://fr-fr.facebook.com/x/y/z?hl=fr#7.subpage.12-Camille',
    'privacy/center',
    '//www.facebook.com/camille',
  ]) {
    const once = redactAddress(address, KNOWN);
    expect(redactAddress(once, KNOWN)).toBe(once);
  }
});
