// What looks like a target on real pages and is none.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../lib/guide/recognise.ts';
import type { Control } from '../../../lib/guide/view.ts';
import { pageView } from './page-view.ts';
import { SMALL_RULES } from './small-rules.ts';

const CENTER = 'https://www.facebook.com/privacy/center/';
const POLICY = 'https://www.facebook.com/privacy/policy/';
const OWN_PROFILE = 'https://www.facebook.com/theatre.des.sources';
const SENTENCE = 'Vous avez le droit de vous opposer à l’utilisation de vos informations à ces fins.';

function targetsOn(url: string, lang: string, ...controls: Partial<Control>[]): string[] {
  return (recognise(pageView(url, lang, controls), SMALL_RULES)?.found ?? []).map(({ target, ref }) => `${target} ${ref}`);
}

describe('decoys of real pages', () => {
  test('"Privacy Center Close Button" on a French page leads to the home page', () => {
    expect(targetsOn(POLICY, 'fr', { name: 'Privacy Center Close Button', href: 'https://www.facebook.com/' })).toEqual([]);
  });

  test('a card that names the Privacy Center leads to a topic', () => {
    const name = 'En savoir plus sur les audiences dans le Centre de confidentialité';
    expect(targetsOn(POLICY, 'fr', { text: name, name, href: 'https://www.facebook.com/privacy/guide/sharing/' })).toEqual([]);
  });

  test('a second link called "Privacy Center" leads to the AI topic', () => {
    const decoy = { text: 'Privacy Center', href: 'https://www.facebook.com/privacy/guide/genai?entry_point=whatsapp_genai' };
    expect(targetsOn(POLICY, 'en', decoy, { text: 'Privacy Center', href: CENTER })).toEqual(['privacy-center 1']);
    expect(targetsOn(POLICY, 'en', decoy)).toEqual([]);
  });

  test.each(['Objection', 'Objects', 'Object storage', 'You have objected', 'objectionable'])('« %s » is not « object »', (text) => {
    const context = `${text}: you have the right to object to this.`;
    expect(targetsOn(CENTER, 'en', { text, context, href: 'https://www.facebook.com/help/contact/999999999999999' })).toEqual([]);
  });

  test('« Vous opposer » in the policy jumps within the page and is no form', () => {
    const part = { text: 'Vous opposer', context: 'Vous opposer', href: `${POLICY}?subpage=7.subpage.11-ObjectYouHaveThe` };
    expect(targetsOn(POLICY, 'fr', part)).toEqual(['object-part 0']);
  });
});

describe('the right words on the wrong address', () => {
  test.each([
    ['a foreign site', 'https://opposition-meta.example/form'],
    ['a look-alike host', 'https://www.facebook.com.help-center.example/help/contact/712876720715583'],
    ['a host that ends alike', 'https://notfacebook.com/privacy/center/'],
    ['a user name before the host', 'https://www.facebook.com@evil.example/help/contact/712876720715583'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,opposer'],
    ['an e-mail', 'mailto:opposer@facebook.com'],
    ['a file', 'file:///privacy/center/'],
    ['nothing readable', 'https://['],
    ['a wrapped foreign site', `https://l.facebook.com/l.php?u=${encodeURIComponent('https://evil.example/help/contact/1')}`],
    ['a wrapped script', `https://l.facebook.com/l.php?u=${encodeURIComponent('javascript:alert(1)')}`],
    ['the form for third parties', 'https://www.facebook.com/help/contact/510058597920541'],
    ['a form known for something else', 'https://fr-fr.facebook.com/help/contact/259518714718624'],
    ['a login wall', `https://www.facebook.com/login?next=${encodeURIComponent(CENTER)}`],
    ['another known page', 'https://www.facebook.com/'],
    ['a profile', 'https://www.facebook.com/fbprivacy'],
  ])('%s is never pointed at', (_, href) => {
    expect(targetsOn(CENTER, 'fr', { text: 'opposer', context: SENTENCE, href })).toEqual([]);
    expect(targetsOn(OWN_PROFILE, 'fr', { text: 'Centre de confidentialité', href })).toEqual([]);
  });

  test('a comment with the exact sentence and a foreign link, above the real one', () => {
    const comment = { text: 'opposer', context: SENTENCE, href: 'https://aide-meta.example/opposer' };
    const real = { text: 'opposer', context: SENTENCE, href: 'https://www.facebook.com/help/contact/888888888888888' };
    expect(targetsOn(CENTER, 'fr', comment, real)).toEqual(['object-link 1']);
  });
});
