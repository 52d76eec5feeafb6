// The way in words: every step has its sources and its sentence, a step that nobody read is called assumed, and every stop has a name.
import { expect, test } from 'vitest';
import paths from '../../assets/rules/written-paths.json' with { type: 'json' };
import { journeyOf } from '../../lib/guide/journey.ts';
import { WrittenPathsFile } from '../../lib/rules/written-path.ts';
import { stopName } from '../../lib/ui/companion/stop-name.ts';
import { readRules } from '../../modules/rules/read.ts';
import { readLocales } from '../repo/locales.ts';

const locales = Object.entries(await readLocales());
const rules = readRules();

test('each platform has one way on the site and one in the app, and every step says who saw it', () => {
  expect(WrittenPathsFile.safeParse(paths)).toMatchObject({ success: true });
  expect(paths.map(({ platform, by }) => `${platform} ${by}`).toSorted()).toEqual([
    'facebook app',
    'facebook site',
    'instagram app',
    'instagram site',
  ]);
});

test('every step has a sentence in every language, and every sentence of the apps its step', () => {
  for (const [lang, sentences] of locales) {
    const steps = paths.flatMap(({ platform, by, steps: all }) =>
      all.map(({ id }) => (by === 'app' ? `path.app.${platform}.${id}` : `hint.path.${platform}.${id}`)),
    );
    expect(
      steps.filter((key) => sentences[key] === undefined),
      `${lang}.yml`,
    ).toEqual([]);
    expect(
      Object.keys(sentences).filter((key) => key.startsWith('path.') && !steps.includes(key)),
      `${lang}.yml`,
    ).toEqual([]);
  }
});

test('on the site nothing is guessed, and what is guessed of the apps is not all there is', () => {
  const guessed = (steps: (typeof paths)[number]['steps']): string[] =>
    steps.filter(({ seen }) => seen.some(({ grade }) => grade === 'guess')).map(({ id }) => id);
  for (const { by, steps } of paths) {
    if (by === 'site') expect(guessed(steps)).toEqual([]);
    else expect(guessed(steps).length).toBeLessThan(steps.length);
  }
});

test('every page that can be a stop of the companion has a name in every language', () => {
  const stops = Object.values(rules.surfaces).flatMap(({ address, platform }) =>
    address === undefined ? [] : journeyOf(platform, address, rules).stops.map(({ surface }) => surface),
  );
  const goals = Object.values(rules.surfaces).flatMap(({ id, role, only }) =>
    role === 'goal' || (role === 'way' && only === undefined) ? [id] : [],
  );
  for (const [lang, sentences] of locales) {
    const nameless = [...new Set([...stops, ...goals])].filter((surface) => sentences[stopName(surface)] === undefined);
    expect(nameless, `${lang}.yml`).toEqual([]);
  }
});
