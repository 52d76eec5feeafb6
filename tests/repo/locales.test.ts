// Our sentences: the same in every language, all of them used, none of them missing, and written as they should be.
import { expect, test } from 'vitest';
import { type Asked, keysIn } from './locale-keys.ts';
import { GUIDE, GUIDE_IN_PAGE } from '../../lib/browser/place-beside.ts';
import { formsByKey, pluralFaults, readLocales, shapeOf } from './locales.ts';
import { codeIn, read } from './source-files.ts';
import { writingFaults } from './writing.ts';

const locales = await readLocales();
const languages = Object.entries(locales);
const forms = new Map(languages.map(([lang, sentences]) => [lang, formsByKey(sentences)]));
const keys = [...(forms.get('fr')?.keys() ?? [])];
const sections = [...new Set(keys.map((key) => key.split('.')[0] ?? ''))];
/** In the manifest a key stands with underscores, between marks of its own. */
const inManifest = [...read('wxt.config.ts').text.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
const asked: Asked[] = codeIn('lib', 'entrypoints').flatMap((file) => keysIn(file, sections));

test('every language has the same sentences', () => {
  expect(languages.map(([lang]) => lang).toSorted()).toEqual(expect.arrayContaining(['en', 'fr']));
  for (const [lang, byKey] of forms) expect([...byKey.keys()].toSorted(), `${lang}.yml`).toEqual(keys.toSorted());
});

test('a sentence has the same blanks in every language, and is a plural in every one or in none', () => {
  const unlike = [...forms].flatMap(([lang, byKey]) =>
    keys
      .filter((key) => shapeOf(byKey.get(key)) !== shapeOf(forms.get('fr')?.get(key)))
      .map((key) => `${lang}.yml, ${key}: ${shapeOf(byKey.get(key))} beside ${shapeOf(forms.get('fr')?.get(key))}`),
  );
  expect(unlike).toEqual([]);
});

test('a plural has the forms its language asks for', () => {
  const faults = [...forms].flatMap(([lang, byKey]) =>
    [...byKey].flatMap(([key, its]) => pluralFaults(lang, its).map((fault) => `${lang}.yml, ${key} ${fault}`)),
  );
  expect(faults).toEqual([]);
  const two = { zero: 'a', one: 'a', other: 'a' };
  expect(pluralFaults('fr', two)).toEqual([]);
  expect(pluralFaults('pl', two)).toEqual(['has no form « few »', 'has no form « many »']);
  expect(pluralFaults('de', { ...two, few: 'a' })).toEqual(['has a form « few », which the language does not know']);
});

test('each language says which one it is and which way it is read', () => {
  for (const [lang, sentences] of languages) {
    expect(sentences['extension.language'], `${lang}.yml`).toMatch(new RegExp(`^${lang}\\b`));
    expect(['ltr', 'rtl'], `${lang}.yml`).toContain(sentences['extension.direction']);
  }
});

const GUIDE_FOLDERS = ['lib/ui/hint', 'lib/stage', 'entrypoints/guide/'];
const IN_PAGE_FILES = ['account-turn', 'in-card', 'reason', 'spoken', 'stop-name', 'way', 'written-paths'].map(
  (name) => `lib/ui/companion/${name}.`,
);

test.each([
  [GUIDE.file, GUIDE.sections, GUIDE_FOLDERS],
  [GUIDE_IN_PAGE.file, GUIDE_IN_PAGE.sections, [...GUIDE_FOLDERS, 'entrypoints/guide-in-page/', ...IN_PAGE_FILES]],
])('%s asks for its own sentences alone, so that no others have to come to a page of Meta’s', (_file, own, places) => {
  const byGuide = codeIn('lib', 'entrypoints')
    .filter(({ path }) => places.some((place) => path.startsWith(place)))
    .flatMap((file) => keysIn(file, sections));
  expect(byGuide.length).toBeGreaterThan(20);
  expect(
    byGuide.map(({ written }) => written).filter((key) => !own.some((section) => `${key}.`.replaceAll('.', '_').startsWith(`${section}_`))),
  ).toEqual([]);
});

test('browsers accept every name, and no two are one name to them', () => {
  expect(keys.filter((key) => !/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$/.test(key))).toEqual([]);
  const written = Object.keys(locales['fr'] ?? {});
  expect(new Set(written.map((key) => key.replaceAll('.', '_'))).size).toBe(written.length);
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
  expect(fault('de', 'Der Link “opposer”')).toEqual([expect.stringContaining('„…“')]);
  expect(fault('pl', 'Link „opposer“')).toEqual([expect.stringContaining('„…”')]);
  expect(fault('es', 'El enlace « opposer »')).toEqual([expect.stringContaining('inside its quotation marks')]);
  expect(fault('it', 'Il link «opposer')).toEqual([expect.stringContaining('«…»')]);
  expect(fault('es', 'Qué hacer?')).toEqual([expect.stringContaining('¿')]);
  expect(fault('nl', 'Waarom ?')).toEqual([expect.stringContaining('French alone')]);
  expect(fault('pt', "L'objet")).toEqual([expect.stringContaining('straight apostrophe')]);
  expect(fault('it', 'Il 90\u00A0% dello spazio')).toEqual([expect.stringContaining('90\u00A0%')]);
  expect(fault('de', 'Rund 20 kB')).toEqual([expect.stringContaining('its unit')]);
  expect(fault('de', 'DSGVO, Art. 21')).toEqual([expect.stringContaining('its number')]);
  expect(fault('pl', 'W maju 2025 r.')).toEqual([expect.stringContaining('r. »')]);
  expect(fault('nl', 'Het is niet te laat.')).toEqual([expect.stringContaining('any time')]);
  expect(fault('pl', 'Prośba spełniona.')).toEqual([expect.stringContaining('outside Meta')]);
  expect(fault('es', '¿Qué hacer? El 90\u00A0%, «opposer»; n.º\u00A01…')).toEqual([]);
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
