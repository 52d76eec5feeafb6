// Which page it is, the first rung, and the choice between several controls.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../lib/guide/recognise.ts';
import { control, pageView } from './page-view.ts';
import { SMALL_RULES, surface, target, withSurfaces } from './small-rules.ts';

const CENTER = 'https://www.facebook.com/privacy/center/';
const POLICY = 'https://www.facebook.com/privacy/policy/';
const FORM = 'https://www.facebook.com/help/contact/712876720715583';
const UNKNOWN_FORM = 'https://www.facebook.com/help/contact/999999999999999';
const FRENCH_SENTENCE = 'Vous avez le droit de vous opposer à l’utilisation de vos informations à ces fins.';

function found(view: ReturnType<typeof pageView>, rules = SMALL_RULES) {
  return recognise(view, rules)?.found ?? [];
}

describe('which page it is', () => {
  test.each([
    '',
    'about:blank',
    'not an address',
    'https://example.org/privacy/center/',
    'https://www.facebook.com.example.org/privacy/center/',
    'https://www.facebook.com/a/b/c',
  ])('« %s » is no page of ours', (url) => {
    expect(recognise(pageView(url, 'fr'), SMALL_RULES)).toBeUndefined();
  });

  test('a profile is seen with its handle, a form with its id', () => {
    expect(recognise(pageView('https://www.facebook.com/theatre.des.sources', 'fr'), SMALL_RULES)).toMatchObject({
      surface: 'facebook.account',
      handle: 'theatre.des.sources',
    });
    expect(recognise(pageView(`${FORM}?entry_point=notice`, 'fr'), SMALL_RULES)).toMatchObject({
      surface: 'facebook.objection_form',
      form: 'facebook-2025',
    });
  });

  test('a page without controls is recognised all the same', () => {
    expect(recognise(pageView(CENTER, 'fr'), SMALL_RULES)).toMatchObject({ surface: 'facebook.privacy_center', found: [] });
  });
});

describe('first rung: the address', () => {
  test('needs no words: the footer link is labelled with a sentence', () => {
    const footer = {
      text: 'Privacy Center',
      name: 'Learn how to manage and control your privacy on Facebook.',
      href: `${CENTER}?entry_point=facebook_page_footer`,
    };
    expect(found(pageView('https://www.facebook.com/settings', 'en', [footer]))).toEqual([
      { target: 'privacy-center', leadsTo: 'facebook.privacy_center', ref: 0, rung: 'href', quote: 'Privacy Center', isProbable: false },
    ]);
  });

  test('works in a language we have no words for', () => {
    const link = { text: 'Center for beskyttelse af persondata', href: CENTER };
    expect(found(pageView('https://www.facebook.com/settings', 'da', [link]))).toMatchObject([{ rung: 'href', ref: 0 }]);
  });

  test('reads a wrapped address', () => {
    const link = {
      text: 'opposer',
      href: `https://l.facebook.com/l.php?u=${encodeURIComponent('https://help.meta.com/support/privacy/')}&h=AT0`,
    };
    expect(found(pageView(POLICY, 'fr', [link]))).toMatchObject([{ target: 'portal', leadsTo: 'meta.help_privacy', rung: 'href' }]);
  });

  test.each([
    'https://fr-fr.facebook.com/privacy/center',
    'http://web.facebook.com/privacy/center/',
    'https://facebook.com//privacy/center/#top',
  ])('takes every host and spelling of the address: %s', (href) => {
    expect(found(pageView('https://www.facebook.com/settings', 'fr', [{ text: 'x', href }]))).toMatchObject([{ rung: 'href' }]);
  });

  test('a narrowed target takes only the addresses it names', () => {
    const sharing = { text: 'Partage', href: 'https://www.facebook.com/privacy/guide/sharing/' };
    const genai = { text: 'Autre chose', href: 'https://www.facebook.com/privacy/guide/genai?entry_point=whatsapp_genai' };
    expect(found(pageView(CENTER, 'fr', [sharing, genai]))).toMatchObject([{ target: 'ai-topic', ref: 1 }]);
  });

  test('a part of the page the person is on is a target until they are in it', () => {
    const part = { text: 'Vous opposer', href: `${POLICY}?subpage=7.subpage.11-ObjectYouHaveThe` };
    expect(found(pageView(POLICY, 'fr', [part]))).toMatchObject([{ target: 'object-part' }]);
    expect(found(pageView(`${POLICY}?entry_point=a#7.subpage.11-ObjectYouHaveThe`, 'fr', [part]))).toEqual([]);
  });

  test('a link to the very page the person is on is none', () => {
    const rules = withSurfaces(
      surface('facebook.privacy_center', { role: 'way', targets: [target('home', 'facebook.privacy_center', { words: 'privacyCenter' })] }),
    );
    expect(found(pageView(CENTER, 'fr', [{ text: 'Centre de confidentialité', href: `${CENTER}?entry_point=rail` }]), rules)).toEqual([]);
  });

  test('beats words, wherever they stand', () => {
    const spoken = { text: 'opposer', context: FRENCH_SENTENCE, href: UNKNOWN_FORM };
    const known = { text: 'paramètres Facebook', href: FORM };
    expect(found(pageView(CENTER, 'fr', [spoken, known]))).toMatchObject([{ target: 'object-link', ref: 1, rung: 'href' }]);
  });
});

describe('several controls of one target', () => {
  const settings = (controls: Parameters<typeof pageView>[2]) =>
    found(pageView('https://www.facebook.com/settings', 'fr', controls))[0]?.ref;

  test('the one that is called so comes before one that only mentions it, and that before the rest', () => {
    const named = { text: 'Centre de confidentialité', href: CENTER };
    const mentioning = { text: 'En savoir plus dans notre Centre de confidentialité', href: CENTER };
    const silent = { text: 'Facebook', href: CENTER };
    expect(settings([silent, mentioning, named])).toBe(2);
    expect(settings([silent, mentioning])).toBe(1);
  });

  test('then the one with something to read on it', () => {
    expect(
      settings([
        { text: '', name: 'Centre de confidentialité', href: CENTER },
        { text: 'Centre de confidentialité', href: CENTER },
      ]),
    ).toBe(1);
  });

  test('then the first on the page', () => {
    expect(
      settings([
        { text: 'Facebook', href: CENTER },
        { text: 'Instagram', href: CENTER },
      ]),
    ).toBe(0);
  });
});

test('a quote comes from the control it points at', () => {
  const view = pageView(CENTER, 'fr', [
    control({ text: 'Accueil', href: 'https://www.facebook.com/' }),
    control({ ref: 41, text: 'Opposer', context: FRENCH_SENTENCE, href: UNKNOWN_FORM }),
  ]);
  expect(found(view)).toMatchObject([{ ref: 41, quote: 'Opposer' }]);
});
