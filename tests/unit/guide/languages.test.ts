// The page's language decides: its words are looked for, no other's; where there are none, addresses do. A guess never points alone.
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../lib/guide/recognise.ts';
import type { Target } from '../../../lib/rules/rule-set.ts';
import { pageView } from './page-view.ts';
import { rules } from './real-hint.ts';

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'fi'];
const CENTER = 'https://www.facebook.com/privacy/center/';
const FORM = 'https://www.facebook.com/help/contact/712876720715583';
const NEW_FORM = 'https://www.facebook.com/help/contact/1290000000000001';

const wordsIn = (lang: string, concept: string) => rules.words[lang]?.[concept] ?? [];
const sourcedIn = (lang: string, concept: string) => wordsIn(lang, concept).filter(({ grade }) => grade !== 'guess');
const foundOn = (url: string, lang: string, controls: Parameters<typeof pageView>[2]) =>
  recognise(pageView(url, lang, controls), rules)?.found ?? [];

test('there are words in each of the languages asked for', () => {
  expect(Object.keys(rules.words).toSorted()).toEqual(LANGUAGES.toSorted());
  for (const lang of LANGUAGES) expect(Object.values(rules.words[lang] ?? {}).flat().length, lang).toBeGreaterThan(0);
});

describe.each([...LANGUAGES, 'ja', 'ar', 'fr-CA', 'EN_gb', 'xx', ''])('on a page in « %s »', (lang) => {
  test('a link to the form is found by its address, whatever it is called', () => {
    for (const text of ['', '異議', 'En savoir plus', 'q̷x']) {
      expect(foundOn(CENTER, lang, [{ text, href: FORM }])).toMatchObject([{ target: 'object-link', rung: 'href', isProbable: false }]);
    }
  });

  test('a link to the Privacy Center is found in the settings by its address', () => {
    expect(foundOn('https://www.facebook.com/settings', lang, [{ text: '…', href: CENTER }])).toMatchObject([{ rung: 'href' }]);
    const instagram = { text: '…', href: 'https://privacycenter.instagram.com/' };
    expect(foundOn('https://www.instagram.com/accounts/settings/', lang, [instagram])).toMatchObject([{ rung: 'href' }]);
  });
});

const withObjectLink = LANGUAGES.filter(
  (lang) => sourcedIn(lang, 'objectLink').length > 0 && [...wordsIn(lang, 'rightToObject'), ...wordsIn(lang, 'aiAtMeta')].length > 0,
);

test('the languages that have the object link in its sentence are known', () => {
  expect(withObjectLink).toEqual(['fr', 'en', 'de', 'es', 'it', 'nl', 'sv', 'fi']);
});

describe.each(withObjectLink)('in %s the object link', (lang) => {
  const [word] = sourcedIn(lang, 'objectLink');
  const [around] = [...wordsIn(lang, 'rightToObject'), ...wordsIn(lang, 'aiAtMeta')];
  const link = { text: word?.text ?? '', context: `… ${around?.text} …`, href: NEW_FORM };

  test('is found by its word in its sentence where its address is new', () => {
    expect(foundOn(CENTER, lang, [link])).toMatchObject([{ target: 'object-link', rung: 'words', isProbable: true, quote: word?.text }]);
  });

  test('is nothing without its sentence, with a foreign address, or on a page in a language that has not this word', () => {
    const elsewhere = LANGUAGES.filter((other) => ![...wordsIn(other, 'objectLink')].some(({ text }) => text === word?.text));
    const formless = (found: ReturnType<typeof foundOn>) => found.filter(({ leadsTo }) => leadsTo.endsWith('form'));
    expect(formless(foundOn(CENTER, lang, [{ ...link, context: 'Ad.' }]))).toEqual([]);
    expect(formless(foundOn(CENTER, lang, [{ ...link, href: 'https://example.org/help/contact/1' }]))).toEqual([]);
    for (const other of elsewhere) expect(formless(foundOn(CENTER, other, [link])), other).toEqual([]);
  });
});

describe.each(LANGUAGES.filter((lang) => sourcedIn(lang, 'privacyCenter').length > 0))('in %s the Privacy Center', (lang) => {
  test.each(sourcedIn(lang, 'privacyCenter').map(({ text }) => text))('« %s » is found by its name where it has no address', (text) => {
    const link = { role: 'link' as const, text };
    expect(foundOn('https://www.facebook.com/settings', lang, [link])).toMatchObject([{ target: 'privacy-center', rung: 'words' }]);
  });
});

describe('a guess of ours', () => {
  const guesses = Object.entries(rules.words).flatMap(([lang, concepts]) =>
    Object.entries(concepts).flatMap(([concept, words]) =>
      words.filter(({ grade }) => grade === 'guess').map(({ text }) => ({ lang, concept, text })),
    ),
  );
  const targets = Object.values(rules.surfaces).flatMap((surface) => surface.targets.map((target) => ({ surface, target })));
  const addressOf = (id: string): string => rules.surfaces[id]?.address ?? rules.forms.find(({ surface }) => surface === id)?.address ?? '';

  test('there are some, each graded as one', () => {
    expect(guesses.length).toBeGreaterThan(5);
  });

  test('is never used alone, for any target in any language', () => {
    const asked = targets.flatMap(({ surface, target }) =>
      guesses
        .filter(({ concept, lang }) => concept === target.words && !sourcedIn(lang, concept).length)
        .map(({ lang, text }) => ({ surface, target, lang, text, context: guessedContext(target, lang) })),
    );
    const pointed = asked.filter(({ surface, target, lang, text, context }) =>
      target.roles.some(
        (role) =>
          addressOf(surface.id) !== '' &&
          foundOn(addressOf(surface.id), lang, [{ role: role as 'link', text, context }]).some(({ target: id }) => id === target.id),
      ),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(pointed.map(({ surface, target, lang, text }) => `${surface.id} ${target.id} in ${lang}: « ${text} »`)).toEqual([]);
  });

  /** The sentence around, made of guesses alone. */
  function guessedContext(target: Target, lang: string): string {
    return guesses
      .filter((guess) => guess.lang === lang && target.context.includes(guess.concept))
      .map(({ text }) => text)
      .join(' ');
  }
});
