// The way in words: every step has its sources and its sentence, a step that nobody read is called assumed, and every stop has a name.
import { parse as parsePath } from 'node:path';
import { expect, test } from 'vitest';
import paths from '../../assets/rules/written-paths.json' with { type: 'json' };
import { journeyOf } from '../../lib/guide/journey.ts';
import { WrittenPathsFile } from '../../lib/rules/written-path.ts';
import { stopName } from '../../lib/ui/companion/stop-name.ts';
import { readRules } from '../../modules/rules/read.ts';
import { readLocales } from '../repo/locales.ts';
import { filesIn, read } from '../repo/source-files.ts';
import { quotedIn } from '../repo/writing.ts';

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

test('what the ways quote is what Meta’s pages show in that language; the rest is described', () => {
  const folded = (label: string): string => label.replaceAll('\u2019', "'").toLowerCase();
  const seen = new Map(filesIn('assets/rules/words').map((path) => [parsePath(path).name, labelsIn(path).map(folded)]));
  const unseen = locales.flatMap(([lang, sentences]) =>
    Object.entries(sentences)
      .filter(([key]) => key.startsWith('hint.path.') || key.startsWith('path.app.'))
      .flatMap(([key, text]) => quotedIn(lang, text).map((label) => ({ lang, key, label })))
      .filter(({ label }) => seen.get(lang)?.includes(folded(label)) !== true),
  );
  expect(unseen).toEqual([]);
  expect(quotedIn('fr', 'le mot «\u00A0opposer\u00A0», puis «\u00A0Envoyer\u00A0»')).toEqual(['opposer', 'Envoyer']);
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

/** Every label of Meta’s that the file of a language has. */
function labelsIn(path: string): string[] {
  const { concepts } = JSON.parse(read(path).text) as { concepts: Record<string, { text: string }[]> };
  return Object.values(concepts).flatMap((entries) => entries.map(({ text }) => text));
}
