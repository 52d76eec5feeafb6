// The second rung: a control is called so, in its sentence, in the page’s language.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../lib/guide/recognise.ts';
import { pageView } from './page-view.ts';
import { SMALL_RULES, surface, target, withSurfaces } from './small-rules.ts';

const CENTER = 'https://www.facebook.com/privacy/center/';
const UNKNOWN_FORM = 'https://www.facebook.com/help/contact/999999999999999';
const ENGLISH_SENTENCE = 'You have the right to object to the use of your information for these purposes.';

function found(view: ReturnType<typeof pageView>, rules = SMALL_RULES) {
  return recognise(view, rules)?.found ?? [];
}

describe('second rung: the words in their sentence', () => {
  test('one word inside a sentence, its label with a remark, an address nobody knows yet', () => {
    const link = { text: 'object', name: 'object (Opens in a new tab)', context: ENGLISH_SENTENCE, href: UNKNOWN_FORM };
    expect(found(pageView(CENTER, 'en', [link]))).toEqual([
      { target: 'object-link', leadsTo: 'facebook.objection_form', ref: 0, rung: 'words', quote: 'object', isProbable: true },
    ]);
  });

  test('a sentence cut by line breaks, indentation and invisible marks', () => {
    const link = {
      text: '\n  op\u00adposer\u200b',
      context: 'Vous\n    avez\u00a0le droit\n de vous \u200b op\u00adposer à l´utilisation',
      href: UNKNOWN_FORM,
    };
    expect(found(pageView(CENTER, 'fr', [link]))).toMatchObject([{ target: 'object-link', quote: 'opposer' }]);
  });

  test('a form known for an objection is certain, whichever it is', () => {
    const link = { text: 'object', context: ENGLISH_SENTENCE, href: 'https://help.meta.com/support/privacy/?entry_point=x' };
    expect(found(pageView(CENTER, 'en', [link]))).toMatchObject([
      { target: 'object-link', leadsTo: 'meta.help_privacy', isProbable: false },
    ]);
  });

  test('the same on a language host', () => {
    const link = { text: 'object', context: ENGLISH_SENTENCE, href: 'https://en-gb.facebook.com/help/contact/999999999999999/' };
    expect(found(pageView(CENTER, 'en', [link]))).toMatchObject([{ target: 'object-link', isProbable: true }]);
  });

  test('only a form is ever probable: a page on the way is either there or not', () => {
    const moved = { text: 'Centre de confidentialité', href: 'https://www.facebook.com/privacy/hub/home' };
    expect(found(pageView('https://www.facebook.com/settings', 'fr', [moved]))).toMatchObject([
      { target: 'privacy-center', rung: 'words', isProbable: false },
    ]);
  });

  test('a control without address, in a role the target accepts', () => {
    const button = { role: 'button' as const, text: 'Paramètres et confidentialité' };
    expect(found(pageView('https://www.facebook.com/theatre.des.sources', 'fr', [button]))).toMatchObject([
      { target: 'settings-menu', rung: 'words', isProbable: false },
    ]);
    expect(found(pageView('https://www.facebook.com/theatre.des.sources', 'fr', [{ ...button, role: 'tab' }]))).toEqual([]);
  });

  test('the word without its sentence is nothing', () => {
    expect(found(pageView(CENTER, 'en', [{ text: 'object', context: 'Find out what this object is about.', href: UNKNOWN_FORM }]))).toEqual(
      [],
    );
  });

  test('the word of another language is nothing on a page that says its own', () => {
    const link = { text: 'object', context: ENGLISH_SENTENCE, href: UNKNOWN_FORM };
    expect(found(pageView(CENTER, 'fr', [link]))).toEqual([]);
    expect(found(pageView(CENTER, '', [link]))).toMatchObject([{ target: 'object-link' }]);
  });

  test('a guess of ours counts beside words that were seen, and never alone', () => {
    const guide = 'https://www.facebook.com/privacy/guide/genai';
    const button = { role: 'button' as const, text: 'Envoyer une demande d’opposition' };
    expect(found(pageView(guide, 'fr', [{ ...button, context: 'Vos choix sur l’IA par Meta' }]))).toMatchObject([
      { target: 'submit-request' },
    ]);
    expect(found(pageView(guide, 'fr', [{ ...button, context: 'Vos choix' }]))).toEqual([]);
    const guessed = {
      ...SMALL_RULES,
      words: {
        fr: {
          submitObjectionRequest: [{ text: button.text, grade: 'guess' as const }],
          aiAtMeta: [{ text: 'IA', grade: 'guess' as const }],
        },
      },
    };
    expect(found(pageView(guide, 'fr', [{ ...button, context: 'Vos choix sur l’IA' }]), guessed)).toEqual([]);
    const alone = withSurfaces(
      surface('facebook.privacy_guide', {
        role: 'way',
        targets: [target('ask', 'facebook.objection_form', { words: 'submitObjectionRequest', roles: ['button'] })],
      }),
    );
    expect(found(pageView(guide, 'fr', [button]), alone)).toEqual([]);
  });

  test('the answer beside the question whether it is about AI', () => {
    const intake = 'https://www.facebook.com/help/contact/367438723733209';
    const answers = ['Ja', 'Nein'].map((text) => ({
      role: 'radio' as const,
      text,
      context: 'Bezieht sich deine Anfrage auf KI bei Meta?',
    }));
    expect(found(pageView(intake, 'de', answers))).toMatchObject([{ target: 'yes', ref: 0, quote: 'Ja' }]);
  });
});
