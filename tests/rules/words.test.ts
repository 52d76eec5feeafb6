// Meta's words are quoted, dated and sourced; French and English say everything the targets ask for.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fold } from '../../lib/guide/fold.ts';
import { parseRules } from '../../lib/rules/raw-rules.ts';
import { readRaw } from '../../modules/rules/read.ts';

const LABELS = new URL('../../../shared/facts/labels.json', import.meta.url);
/** Words of the e-mail, not of the page: labels.json keeps both in one list. */
const FROM_THE_MAIL = ['Vamos a aceptar tu objeción'];
const NOT_PAGE_CONCEPTS = ['emailSubject', 'sources'];

const { words, surfaces, edition } = parseRules(readRaw());
const entries = words.flatMap(({ lang, concepts }) =>
  Object.entries(concepts).flatMap(([concept, list]) => list.map((word) => ({ lang, concept, ...word }))),
);
const conceptsAsked = new Set(
  surfaces.flatMap(({ targets = [] }) => targets.flatMap((target) => [target.words ?? [], target.context ?? []].flat())),
);

function placeOf({ lang, concept, text }: (typeof entries)[number]): string {
  return `${lang} ${concept} « ${text} »`;
}

describe('every word of Meta’s', () => {
  test('stands once under its concept, with no space around it', () => {
    const places = entries.map(placeOf);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
    expect(entries.filter(({ text }) => text !== text.trim() || fold(text) === '').map(placeOf)).toEqual([]);
  });

  test('was seen in its language, not later than the rules were edited', () => {
    const faults = entries.filter(({ lang, seen }) => seen.some((one) => one.on > edition.edition || one.lang?.split('-')[0] !== lang));
    expect(faults.map(placeOf)).toEqual([]);
  });

  test('that is a guess says that it is ours and what it is guessed from', () => {
    const guesses = entries.flatMap((entry) =>
      entry.seen.filter(({ grade }) => grade === 'guess').map(({ source }) => `${placeOf(entry)}: ${source}`),
    );
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.filter((guess) => !/: our .{20,}/.test(guess))).toEqual([]);
  });

  test('is not graded as seen and guessed at once', () => {
    const mixed = entries.filter(({ seen }) => seen.some(({ grade }) => grade === 'guess') && seen.some(({ grade }) => grade !== 'guess'));
    expect(mixed.map(placeOf)).toEqual([]);
  });
});

describe('what the targets ask for', () => {
  /** No French wording of the question was ever found, and none is made up. */
  const UNKNOWN = ['fr intakeQuestion'];

  test.each(['fr', 'en'])('is said in %s', (lang) => {
    const said = new Set(entries.filter((entry) => entry.lang === lang).map(({ concept }) => concept));
    const missing = [...conceptsAsked].filter((concept) => !said.has(concept)).map((concept) => `${lang} ${concept}`);
    expect(missing.filter((each) => !UNKNOWN.includes(each))).toEqual([]);
  });

  test.each(['privacyCenter', 'objectLink', 'rightToObject', 'aiAtMeta'])(
    '%s rests on Meta’s own text in French and English',
    (concept) => {
      for (const lang of ['fr', 'en']) {
        const seen = entries.filter((entry) => entry.lang === lang && entry.concept === concept).flatMap((entry) => entry.seen);
        expect(seen.map(({ grade }) => grade)).toContain('primary');
      }
    },
  );

  test('a success message is more than one word, so that it cannot be met by accident', () => {
    const messages = entries.filter(({ concept }) => concept === 'confirmation');
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter(({ text }) => fold(text).split(' ').length < 3).map(placeOf)).toEqual([]);
  });
});

test('every label the facts know is here', (ctx) => {
  if (!existsSync(LABELS)) ctx.skip('skipped: ../shared/facts/labels.json is not here');
  const labels: Record<string, Record<string, string[]>> = JSON.parse(readFileSync(LABELS, 'utf8'));
  const known = Object.entries(labels).flatMap(([lang, concepts]) =>
    Object.entries(concepts)
      .filter(([concept]) => !NOT_PAGE_CONCEPTS.includes(concept))
      .flatMap(([concept, texts]) => texts.map((text) => `${lang} ${concept} « ${text} »`)),
  );
  const here = new Set(entries.map((entry) => fold(placeOf(entry))));
  const missing = known.filter((label) => !here.has(fold(label)) && !FROM_THE_MAIL.some((text) => label.includes(text)));
  expect(known.length).toBeGreaterThan(80);
  expect(missing).toEqual([]);
});
