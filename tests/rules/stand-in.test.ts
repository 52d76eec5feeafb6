// The stand-in of the try page: every language it speaks has all its sentences, and the guide finds its way on them.
import { expect, test } from 'vitest';
import texts from '../../assets/rules/stand-in.json' with { type: 'json' };
import { recognise } from '../../lib/guide/recognise.ts';
import type { Control } from '../../lib/guide/view.ts';
import { StandInFile } from '../../lib/rules/stand-in.ts';
import { readRules } from '../../modules/rules/read.ts';

const rules = readRules();
const label = (lang: string, concept: string): string => rules.words[lang]?.[concept]?.[0]?.text ?? '';

test('it says who saw what, and is whole', () => {
  expect(StandInFile.safeParse(texts)).toMatchObject({ success: true });
  expect(Object.keys(texts).toSorted()).toEqual(['en', 'fr']);
});

test.each(['fr', 'en'] as const)('in %s each link is found by its words, and what is said at the end is understood', (lang) => {
  const { before, after, sent } = texts[lang];
  const scenes = [
    ['https://www.facebook.com/camille.exemple', label(lang, 'settingsAndPrivacy'), ''],
    ['https://www.facebook.com/settings', label(lang, 'privacyCenter'), ''],
    ['https://www.facebook.com/privacy/center/', label(lang, 'objectLink'), `${before} ${label(lang, 'objectLink')} ${after}`],
  ] as const;
  for (const [url, text, context] of scenes) {
    const control: Control = { ref: 1, role: 'link', name: text, text, context };
    expect(recognise({ url, lang, controls: [control], messages: [] }, rules)?.found, `${url} « ${text} »`).toHaveLength(1);
  }
  const form = { url: 'https://www.facebook.com/help/contact/712876720715583', lang, controls: [], messages: [sent] };
  expect(recognise(form, rules)?.confirmation).toBe(sent);
});
