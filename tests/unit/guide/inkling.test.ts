// The cheap first question: it may say yes too often, never no too often.
import { expect, test, vi } from 'vitest';
import { inklingOf } from '../../../lib/guide/inkling.ts';
import { SMALL_RULES } from './small-rules.ts';

const CENTER = { url: 'https://www.facebook.com/privacy/center/', surface: 'facebook.privacy_center', lang: 'fr' };
const anything = (): boolean => true;

function inkling(page = CENTER, isOurs: (href: string) => boolean = anything) {
  return inklingOf(page, SMALL_RULES, isOurs, ['Votre profil']);
}

test('an address a target leads to may matter, another known page does not', () => {
  const { mayLead } = inkling();
  expect(mayLead('https://www.facebook.com/help/contact/712876720715583')).toBe(true);
  expect(mayLead('https://www.facebook.com/settings/')).toBe(false);
  expect(mayLead('https://www.facebook.com/someone')).toBe(false);
  expect(mayLead('javascript:void 0')).toBe(false);
});

test('what the gate does not know is not looked at more closely, unless it carries another address', () => {
  const { mayLead } = inkling(CENTER, () => false);
  expect(mayLead('https://www.facebook.com/help/contact/712876720715583')).toBe(false);
  expect(mayLead(`https://l.facebook.com/l.php?u=${encodeURIComponent('https://www.facebook.com/help/contact/712876720715583')}&h=x`)).toBe(
    true,
  );
});

test('an address is thought about once', () => {
  const gate = vi.fn(anything);
  const { mayLead } = inkling(CENTER, gate);
  for (let times = 0; times < 3; times += 1) mayLead('https://www.facebook.com/settings/');
  expect(gate).toHaveBeenCalledTimes(1);
});

test.each(['opposer', '\n   OPPOSER ', 'op\u00adpo\u200bser', 'Votre\u00a0profil', 'vous opposer (s’ouvre dans un nouvel onglet)'])(
  '« %s » may be a word of this page',
  (label) => {
    expect(inkling().mayBeCalled(label)).toBe(true);
  },
);

test.each(['Accueil', '', 'object', 'Confidentialité'])('« %s » is none', (label) => {
  expect(inkling().mayBeCalled(label)).toBe(false);
});

test('a page that does not name its language is asked in all of them', () => {
  const { mayBeCalled } = inkling({ ...CENTER, lang: '' });
  expect(mayBeCalled('object')).toBe(true);
  expect(mayBeCalled('opposer')).toBe(true);
});
