// A report of a page that has changed says what we made of it, in ids and counts, and nothing of the page or of a person.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SeenDiagnosis } from '../../../lib/browser/seen-diagnosis.ts';
import { browserFamily } from '../../../lib/guide/browser-family.ts';
import { bareDiagnosis, diagnosisOf, NO_ROLES, type Diagnosed } from '../../../lib/guide/diagnosis.ts';
import { diagnosisText } from '../../../lib/guide/diagnosis-text.ts';
import type { Control } from '../../../lib/guide/view.ts';
import { samples } from '../../rules/sample-table.ts';
import { pageView } from './page-view.ts';
import { EMPTY_FORM, hintOn, rules } from './real-hint.ts';

const CENTER = 'https://www.facebook.com/privacy/center/';
const ON = { version: '0.1.0', family: 'Chromium' };
const LINK = {
  text: 'opposer',
  context: 'Vous avez le droit de vous opposer à cela.',
  href: 'https://www.facebook.com/help/contact/712876720715583',
};

describe('a report', () => {
  test('says the page, the editions, and what each rung found', () => {
    const view = pageView(CENTER, 'fr-FR', [LINK, { ...LINK, href: undefined }, { text: 'Accueil' }]);
    const hint = hintOn(CENTER, { controls: [LINK] });
    expect(diagnosisText(diagnosisOf({ view, hint, isSettled: true, roles: { ...NO_ROLES, link: 120, button: 7 } }, rules), ON)).toMatch(
      new RegExp(
        [
          "^M'opposer 0\\.1\\.0, rules of \\d{4}-\\d\\d-\\d\\d, Chromium",
          'page: facebook\\.privacy_center',
          'language: fr',
          'at rest: yes',
          'shown: point object-link',
          'controls: link 120, button 7, radio 0, tab 0, menuitem 0',
          'target object-link: by address 1, by words 2',
          'target rights-portal: by address 0, by words 0\\n',
        ].join('\\n'),
      ),
    );
  });

  test('says of a form which kinds of fields it has', () => {
    const view = {
      ...pageView('https://www.facebook.com/help/contact/712876720715583', 'xx'),
      form: { ...EMPTY_FORM, headings: ['A', 'B'], hasEmail: true },
    };
    const text = diagnosisText(
      diagnosisOf({ view, hint: { kind: 'quiet', why: 'waiting' }, isSettled: false, roles: NO_ROLES }, rules),
      ON,
    );
    expect(text).toContain('language: other\nat rest: no\nshown: quiet waiting\n');
    expect(text).toMatch(/form: headings 2, email yes, text no, choice no, submit no$/);
  });

  test('of a page of Meta’s that we do not know says that we do not', () => {
    const text = diagnosisText(bareDiagnosis('https://www.facebook.com/%zz/unheard', rules), ON);
    expect(text).toContain('page: unknown\nlanguage: none\n');
    expect(text).not.toContain('unheard');
  });

  test('of any page we know parses at the border of our own parts', () => {
    for (const { address } of samples) {
      const diagnosis = diagnosisOf(
        { view: pageView(address, 'en', [LINK]), hint: hintOn(address), isSettled: true, roles: NO_ROLES },
        rules,
      );
      expect(SeenDiagnosis.safeParse(JSON.parse(JSON.stringify(diagnosis))).success, address).toBe(true);
    }
  });
});

describe('nothing personal survives', () => {
  /** Every word a report may have: those of the rules and of the report itself. */
  const OURS = new Set(
    wordsOf(
      [
        'M opposer rules of Chromium page unknown language none other at rest yes no shown point tell quiet nothing controls target by address words form',
        'headings email text choice submit link button radio tab menuitem href',
        ...Object.keys(rules.surfaces),
        ...Object.values(rules.surfaces).flatMap(({ targets }) => targets.map(({ id }) => id)),
        ...Object.keys(rules.words),
        'trap third party form old acting as log in first here confirmation seen target not found page cannot object already done probably the missing account accounts centre',
        'ours own profile waiting muted hints off fuse to say',
      ].join(' '),
    ),
  );

  /** Words nobody of ours uses, as names, handles, numbers and texts would have them. */
  const secret = fc.oneof(
    fc.stringMatching(/^[A-Z][a-z]{3,9}qzx$/),
    fc.stringMatching(/^1000\d{11}$/),
    fc.constantFrom('camille@exemple.example', 'théâtre.des.sources', '__proto__', 'constructor', 'Jeanne Zqxelle', 'tel:+33199001234'),
  );
  const address = fc.oneof(
    fc.constantFrom(...samples.map((sample) => sample.address)),
    fc
      .tuple(fc.constantFrom(...samples.map((sample) => sample.address)), secret)
      .map(([base, word]) => `${base}${base.includes('?') ? '&' : '?'}name=${encodeURIComponent(word)}#${encodeURIComponent(word)}`),
    secret.map((word) => `https://www.facebook.com/${encodeURIComponent(word)}`),
  );
  const control: fc.Arbitrary<Partial<Control>> = fc.record({
    role: fc.constantFrom('link', 'button', 'radio', 'tab', 'menuitem'),
    text: secret,
    name: secret,
    context: fc.array(secret, { maxLength: 5 }).map((words) => `${words.join(' ')} vous opposer ${words.join(' ')}`),
    href: fc.option(address, { nil: undefined }),
  });

  test('of addresses, languages, labels, sentences, messages and headings', () => {
    fc.assert(
      fc.property(
        address,
        fc.oneof(secret, fc.constantFrom('fr', 'en', 'xx-YY')),
        fc.array(control, { maxLength: 8 }),
        fc.array(secret, { maxLength: 4 }),
        (url, lang, controls, said) => {
          const view = { ...pageView(url, lang, controls, said), form: { ...EMPTY_FORM, headings: said } };
          const diagnosed: Diagnosed = { view, hint: hintOn(url, { lang, controls, messages: said }), isSettled: true, roles: NO_ROLES };
          const words = wordsOf(diagnosisText(diagnosisOf(diagnosed, rules), ON)).filter((word) => !/^\d{1,4}$/.test(word));
          expect(words.filter((word) => !OURS.has(word))).toEqual([]);
        },
      ),
      { numRuns: 1_500, seed: 20_261_124 },
    );
  });
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', 'Chromium'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edge'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0', 'Opera'],
  ['', 'other'],
])('« %s » is %s, and no version of it', (userAgent, family) => {
  expect(browserFamily(userAgent)).toBe(family);
});

function wordsOf(text: string): string[] {
  return text.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '');
}
