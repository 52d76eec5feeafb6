// The cheap first question: it may say yes too often, never no too often.
import { rules } from 'virtual:rules';
import { describe, expect, test } from 'vitest';
import { inklingOf } from '../../../lib/guide/inkling.ts';
import { recognise } from '../../../lib/guide/recognise.ts';
import { readRaw } from '../../../modules/rules/read.ts';
import { SMALL_RULES } from './small-rules.ts';

const CENTER = { url: 'https://www.facebook.com/privacy/center/', surface: 'facebook.privacy_center', lang: 'fr' };
const FORM = 'https://www.facebook.com/help/contact/712876720715583';

function inkling(page = CENTER) {
  return inklingOf(page, SMALL_RULES, ['Votre profil']);
}

test('an address a target leads to may matter, another known page does not', () => {
  const { mayLead } = inkling();
  expect(mayLead(FORM)).toBe(true);
  expect(mayLead(FORM.toUpperCase().replace('HTTPS', 'https'))).toBe(true);
  expect(mayLead('https://www.facebook.com/settings/')).toBe(false);
  expect(mayLead('https://www.facebook.com/someone')).toBe(false);
  expect(mayLead('https://example.org/help/contact/712876720715583')).toBe(false);
});

test.each(['javascript:void 0', 'mailto:help@example.org', '', 'https://'])('« %s » leads nowhere', (href) => {
  expect(inkling().mayLead(href)).toBe(false);
});

test('a wrapped or encoded address is looked into', () => {
  const { mayLead } = inkling();
  expect(mayLead(`https://l.facebook.com/l.php?u=${encodeURIComponent(FORM)}&h=x`)).toBe(true);
  expect(mayLead(FORM.replace('/help', '/%68elp'))).toBe(true);
  expect(mayLead(FORM.replace('/help', '//help'))).toBe(true);
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

test.each(['oqpqpqoqsqeqrq', 'xxopyyposer', 'o p p o s e r', 'Vxoxtxrxexpxrxoxfxixl'])('« %s » may conceal one', (label) => {
  expect(inkling().mayConceal(label)).toBe(true);
});

test.each(['opposer', 'resoppo', 'Accueil', '', `o${'x'.repeat(200)}pposer`])('« %s » conceals none', (label) => {
  expect(inkling().mayConceal(label)).toBe(false);
});

test('an accent apart from its letter is the same letter', () => {
  const { mayBeCalled } = inkling({ ...CENTER, surface: 'facebook.settings' });
  expect(mayBeCalled('Centre de confidentialité'.normalize('NFD'))).toBe(true);
});

test('a page that does not name its language is asked in all of them', () => {
  const { mayBeCalled } = inkling({ ...CENTER, lang: '' });
  expect(mayBeCalled('object')).toBe(true);
  expect(mayBeCalled('opposer')).toBe(true);
});

test('a page without targets wants nothing', () => {
  const { mayLead, mayBeCalled } = inklingOf({ ...CENTER, surface: 'facebook.home' }, SMALL_RULES);
  expect(mayLead(FORM)).toBe(false);
  expect(mayBeCalled('opposer')).toBe(false);
});

describe('with the rules as they are', () => {
  const files = Object.values(readRaw()) as { id?: string; samples?: string[] }[];
  const samples = files.flatMap((file) => file.samples ?? []);

  test.each(files.filter(({ id, samples: own }) => id !== undefined && own !== undefined && rules.surfaces[id]?.role === 'way'))(
    'on $id, no address that is recognised is turned away',
    ({ id = '', samples: own = [] }) => {
      const ground = { url: own[0] ?? '', surface: id, lang: 'en' };
      const { mayLead } = inklingOf(ground, rules);
      const turnedAway = samples.filter((href) => {
        const control = { ref: 0, role: 'link' as const, name: '', text: '', href, context: '' };
        return recognise({ ...ground, controls: [control], messages: [] }, rules)?.found.length === 1 && !mayLead(href);
      });
      expect(turnedAway).toEqual([]);
    },
  );
});
