// What people read to decide is plain: short sentences, short words, and every hard word explained where it first stands.
import { expect, test } from 'vitest';
import topics from '../../assets/rules/topics.json' with { type: 'json' };
import { explanationsInOrder, jargon, unexplained, unexplainedAlone } from './hard-words.ts';
import { readLocales } from './locales.ts';
import { readTogether, readingLevel } from './reading-level.ts';

const locales = await readLocales();
const measured = ['fr', 'en'] as const;

/** Björnsson’s scale: 30 to 40 is easy, as stories and popular magazines are; newspapers lie between 40 and 50, official texts above. */
const EASY = 40;
/** Half of what is long there are names: authorities, courts, a consumer association. */
const LISTS_OF_NAMES: Readonly<Record<string, number>> = { voices: 45 };
/** Labels of one to four words, which are no sentences. */
const LABELS = new Set(['status', 'event', 'surfaces', 'sheet']);
/** Below this the formula says little. */
const ENOUGH_WORDS = 60;
/** What GOV.UK’s writers ask for; the other languages need more small words for the same. */
const LONGEST: Readonly<Record<string, number>> = { fr: 25, en: 25 };
const LONGEST_ELSEWHERE = 30;

const sections = measured.flatMap((lang) =>
  [...readTogether(locales[lang] ?? {})].map(([part, texts]) => ({ lang, part, ...readingLevel(lang, texts) })),
);

test.each(measured)('every section is easy to read in %s, by the LIX of its words', (lang) => {
  const texts = sections.filter(({ lang: its, part, words }) => its === lang && !LABELS.has(part) && words >= ENOUGH_WORDS);
  expect(texts.length).toBeGreaterThan(20);
  console.info(`LIX, ${lang}: ${texts.map(({ part, lix, longest }) => `${part} ${lix} (longest ${longest.words})`).join(', ')}`);
  expect(texts.filter(({ part, lix }) => lix > (LISTS_OF_NAMES[part] ?? EASY)).map(({ part, lix }) => `${part}: ${lix}`)).toEqual([]);
});

test.each(Object.keys(locales))('no sentence is too long in %s', (lang) => {
  const { longest } = readingLevel(lang, Object.values(locales[lang] ?? {}));
  expect(longest.words, longest.text).toBeLessThanOrEqual(LONGEST[lang] ?? LONGEST_ELSEWHERE);
});

test.each(measured)('on the explanations and the welcome page a hard word is explained where it first stands, in %s', (lang) => {
  const sentences = locales[lang] ?? {};
  const welcome = Object.entries(sentences).flatMap(([key, text]) => (key.startsWith('welcome.') ? [text] : []));
  const explanations = explanationsInOrder(sentences, topics);
  expect(explanations.length).toBeGreaterThan(120);
  expect([...unexplained(lang, explanations), ...unexplained(lang, welcome)]).toEqual([]);
});

test.each(measured)('a hint or a next step is read by itself, and explains its own hard words, in %s', (lang) => {
  const alone = Object.entries(locales[lang] ?? {}).filter(([key]) => /^(hint|next|says|page|elsewhere|companion|path|banner)\./.test(key));
  expect(alone.flatMap(([, text]) => unexplainedAlone(lang, text))).toEqual([]);
});

test.each(measured)('no word of the trade stands where there is a plain one, in %s', (lang) => {
  const plain = Object.entries(locales[lang] ?? {}).filter(([key]) => !key.startsWith('letters.'));
  expect(plain.flatMap(([, text]) => jargon(lang, text))).toEqual([]);
});

test('the formula tells a plain text from an official one', () => {
  const plain = readingLevel('fr', ['Le chat dort. Il fait beau ce soir.']);
  const official = readingLevel('fr', [
    'Le responsable du traitement démontre l’existence d’intérêts impérieux prévalant sur les droits fondamentaux.',
  ]);
  expect(plain).toMatchObject({ lix: 4, words: 8, longest: { words: 5 } });
  expect(official.lix).toBeGreaterThan(60);
  expect(readingLevel('en', ['Three words: then four more here.'])).toMatchObject({ lix: 3, longest: { words: 6 } });
});

test('a hard word without its meaning is refused, and one explained is not', () => {
  expect(unexplained('fr', ['Le RGPD le permet.', 'La loi européenne sur les données personnelles (RGPD).'])).toHaveLength(1);
  expect(unexplained('fr', ['La loi européenne sur les données personnelles (RGPD).', 'Le RGPD le permet.'])).toEqual([]);
  expect(unexplainedAlone('en', 'You can report this to the FDPIC.')).toHaveLength(1);
  expect(jargon('fr', 'Meta invoque un intérêt légitime.')).toHaveLength(1);
  expect(jargon('en', 'An AI has learnt it.')).toEqual([]);
});
