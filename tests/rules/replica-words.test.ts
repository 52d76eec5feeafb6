// The stand-in speaks Meta's words as far as the rules have a source for them, and no further: what it proves is then worth something.
import { expect, test } from 'vitest';
import { fold } from '../../lib/guide/fold.ts';
import { calledBy } from '../../lib/guide/mention.ts';
import { readRules } from '../../modules/rules/read.ts';
import { QUOTED, type FewWords, type Quoted } from '../replica/words/quoted.ts';

const rules = readRules();

/** The concept of the rules each place of the stand-in shows. */
const CONCEPTS: Readonly<Partial<Record<keyof Quoted, string>>> = {
  privacyCenter: 'privacyCenter',
  privacyCenterHome: 'privacyCenter',
  privacyTopics: 'privacyTopics',
  privacyPolicy: 'privacyPolicy',
  otherPolicies: 'otherPoliciesAndArticles',
  settingsAndPrivacy: 'settingsAndPrivacy',
  instagramSettings: 'settingsAndPrivacy',
  moreInfoAndSupport: 'moreInfoAndSupport',
  aiAtMeta: 'aiAtMeta',
  genaiArticle: 'genaiArticle',
  objectSentence: 'objectLink',
  objectSubpage: 'objectLink',
  objectCard: 'rightToObject',
  yourRightToObject: 'rightToObject',
  submitObjection: 'submitObjectionRequest',
  formTitle: 'formTitle',
  submit: 'submit',
  confirmation: 'confirmation',
  intakeQuestion: 'intakeQuestion',
  yes: 'intakeYes',
};
const LANGS = Object.keys(QUOTED) as FewWords[];
const wordsOf = (lang: string, concept: string): string[] =>
  (rules.words[lang]?.[concept] ?? []).filter(({ grade }) => grade !== 'guess').map(({ text }) => calledBy(fold(text)));
const shownAt = (shown: Quoted[keyof Quoted]): string => calledBy(fold(typeof shown === 'string' ? shown : (shown?.[1] ?? '')));

test.each(LANGS)('%s: what the stand-in quotes is a word the rules have a source for', (lang) => {
  const entries = Object.entries(QUOTED[lang]) as [keyof Quoted, Quoted[keyof Quoted]][];
  const unknown = entries.filter(([place, shown]) => !wordsOf(lang, CONCEPTS[place] ?? '').includes(shownAt(shown)));
  expect(unknown.map(([place, shown]) => `${place}: ${String(shown)}`)).toEqual([]);
});

test.each(LANGS)('%s: where the rules have a source for a word of the way, the stand-in quotes one', (lang) => {
  const quoted = new Set((Object.keys(QUOTED[lang]) as (keyof Quoted)[]).map((place) => CONCEPTS[place]));
  const onTheWay = new Set(Object.values(CONCEPTS));
  const missing = Object.keys(rules.words[lang] ?? {}).filter(
    (concept) => onTheWay.has(concept) && !quoted.has(concept) && wordsOf(lang, concept).length > 0,
  );
  expect(missing).toEqual([]);
});
