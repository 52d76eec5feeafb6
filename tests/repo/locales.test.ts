// Our sentences: the same in every language, all of them used, none of them missing, and written as they should be.
import { expect, test } from 'vitest';
import { type Asked, keysIn } from './locale-keys.ts';
import { formsIn, readLocales, shapeOf, writingFaults } from './locales.ts';
import { codeIn, read } from './source-files.ts';

const locales = await readLocales();
const { fr = {} } = locales;
const languages = Object.entries(locales);
const keys = Object.keys(fr);
const sections = [...new Set(keys.map((key) => key.split('.')[0] ?? ''))];
/** In the manifest a key stands with underscores, between marks of its own. */
const inManifest = [...read('wxt.config.ts').text.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
const asked: Asked[] = codeIn('lib', 'entrypoints').flatMap((file) => keysIn(file, sections));

test('every language has the same sentences', () => {
  expect(languages.map(([lang]) => lang).toSorted()).toEqual(expect.arrayContaining(['en', 'fr']));
  for (const [lang, sentences] of languages) expect(Object.keys(sentences).toSorted(), `${lang}.yml`).toEqual(keys.toSorted());
});

test('a sentence has the same blanks and the same plural forms in every language', () => {
  const unlike = languages.flatMap(([lang, sentences]) =>
    keys
      .filter((key) => shapeOf(sentences[key]) !== shapeOf(fr[key]))
      .map((key) => `${lang}.yml, ${key}: « ${sentences[key]} » beside « ${fr[key]} »`),
  );
  expect(unlike).toEqual([]);
});

test('a plural has a form for 0, for 1 and for more: zero is singular in French', () => {
  expect(keys.filter((key) => ![1, 3].includes(formsIn(fr[key] ?? '')))).toEqual([]);
});

test('browsers accept every name, and no two are one name to them', () => {
  expect(keys.filter((key) => !/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/.test(key))).toEqual([]);
  expect(new Set(keys.map((key) => key.replaceAll('.', '_'))).size).toBe(keys.length);
});

test('apostrophes, quotation marks and no-break spaces are right, and nothing says that it is over', () => {
  const faults = languages.flatMap(([lang, sentences]) =>
    Object.entries(sentences).flatMap(([key, text]) => writingFaults(lang, key, text)),
  );
  expect(faults).toEqual([]);
});

test('every sentence the code asks for exists', () => {
  const missing = asked.filter(({ means }) => !keys.some((key) => means.test(key))).map(({ written }) => written);
  expect(missing).toEqual([]);
  expect(inManifest.filter((name) => !keys.some((key) => key.replaceAll('.', '_') === name))).toEqual([]);
});

test('every sentence is asked for', () => {
  const isAsked = (key: string): boolean => asked.some(({ means }) => means.test(key)) || inManifest.includes(key.replaceAll('.', '_'));
  expect(keys.filter((key) => !isAsked(key))).toEqual([]);
});

test('the description is short enough for the stores', () => {
  for (const [lang, sentences] of languages) expect(sentences['extension.description']?.length, `${lang}.yml`).toBeLessThanOrEqual(132);
});

test('each rule of writing refuses what it is there for', () => {
  const fault = (lang: string, text: string): string[] => writingFaults(lang, 'x.y', text);
  expect(fault('fr', "L'objet")).toEqual([expect.stringContaining('straight apostrophe')]);
  expect(fault('fr', 'Pourquoi ?')).toEqual([expect.stringContaining('no-break space before')]);
  expect(fault('fr', 'Le lien « opposer\u00A0»')).toEqual([expect.stringContaining('after «')]);
  expect(fault('fr', 'Il n’est pas trop tard.')).toEqual([expect.stringContaining('any time')]);
  expect(fault('en', 'It is not too late.')).toEqual([expect.stringContaining('any time')]);
  expect(fault('fr', 'Demande satisfaite.')).toEqual([expect.stringContaining('outside Meta')]);
  expect(fault('fr', 'A faire')).toEqual([expect.stringContaining('accent')]);
  expect(fault('fr', 'À faire\u00A0: lire «\u00A0opposer\u00A0», puis continuer\u202F?')).toEqual([]);
});

test('a key with an open part is found, and names every sentence it can mean', () => {
  const [found] = keysIn({ path: 'lib/x.ts', text: 't(`next.${row.next}`)' }, ['next']);
  expect(found?.written).toBe('next.*');
  expect(found?.means.test('next.guide_me')).toBe(true);
  expect(found?.means.test('next.a.b')).toBe(false);
  const more = "say(['next.guide-me', 'popup.html', 'other.key']);";
  expect(keysIn({ path: 'lib/x.ts', text: more }, ['next', 'popup'])).toMatchObject([{ written: 'next.guide-me' }]);
});
