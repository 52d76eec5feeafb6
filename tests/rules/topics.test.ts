// The explanations: every claim rests on a source that is dated and can be read, and every claim has its sentence in every language.
import { expect, test } from 'vitest';
import sources from '../../assets/rules/sources.json' with { type: 'json' };
import topics from '../../assets/rules/topics.json' with { type: 'json' };
import { SourcesFile } from '../../lib/rules/source.ts';
import { type Topic, TopicsFile } from '../../lib/rules/topic.ts';
import { readLocales } from '../repo/locales.ts';

const locales = await readLocales();
const claims = TopicsFile.parse(topics).flatMap((topic) => topic.claims.map((claim) => ({ topic, claim })));
const sourceOf = new Map(SourcesFile.parse(sources).map((source) => [source.id, source]));

/** What is said of a claim, by the shape of its topic. */
const PARTS: Readonly<Record<Topic['shape'], readonly string[]>> = {
  list: [''],
  steps: ['.what', '.how'],
  compare: ['.row', '.objection', '.mining'],
  myths: ['.said', '.fact'],
};

test('a claim without a source is refused', () => {
  const bare = [{ id: 'used', shape: 'list', claims: [{ id: 'public_content', sources: [] }] }];
  expect(TopicsFile.safeParse(bare).success).toBe(false);
});

test('every source that a claim names is there, and every source is named', () => {
  const named = claims.flatMap(({ claim }) => claim.sources);
  expect(named.filter((id) => !sourceOf.has(id))).toEqual([]);
  expect([...sourceOf.keys()].filter((id) => !named.includes(id))).toEqual([]);
});

test('ids are used once', () => {
  const ids = claims.map(({ topic, claim }) => `${topic.id}.${claim.id}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(sourceOf.size).toBe(sources.length);
});

test('only our own reading has no address, and it is graded as a guess', () => {
  for (const { id, who, address, seen } of sourceOf.values()) {
    expect(address === undefined, id).toBe(who === 'ours');
    if (who === 'ours') expect(seen.map(({ grade }) => grade)).toEqual(['guess']);
  }
});

test('every claim has its sentences in every language, and every sentence its claim', () => {
  const expected = claims.flatMap(({ topic, claim }) =>
    PARTS[topic.shape].map((part) => `understand.claim.${topic.id}.${claim.id}${part}`),
  );
  for (const [lang, sentences] of Object.entries(locales)) {
    const written = Object.keys(sentences).filter((key) => key.startsWith('understand.claim.'));
    expect(written.toSorted(), `${lang}.yml`).toEqual(expected.toSorted());
  }
});

test('the ten points of an organisation are all there', () => {
  expect(topics.find(({ shape }) => shape === 'steps')?.claims).toHaveLength(10);
});
