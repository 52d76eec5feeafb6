// The language of the interface: the browser's, or the one the person has chosen, with the plural forms of each.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as book from 'virtual:sentences';
import { answerWords } from '../../../lib/browser/answer-words.ts';
import { speak, t } from '../../../lib/browser/i18n.ts';
import { filled, translatorOver } from '../../../lib/browser/translator.ts';
import { ask, GUIDE, isMeta, openDesk, POPUP } from './desk.ts';

const FRENCH = book.sentencesIn('fr') ?? {};

// As in the browser: one background, which answers for as long as it lives.
const desk = openDesk();
const { settings } = desk;
answerWords(desk, book, isMeta);

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => FRENCH[name] ?? '');
});
afterEach(() => speak(undefined));

test('without a choice the browser speaks, and no words are sent', async () => {
  expect(await ask(POPUP, 'words')).toBeUndefined();
  expect(t('pages.register')).toBe(FRENCH['pages_register']);
});

test('the language chosen is spoken, whatever the browser’s', async () => {
  await ask(POPUP, 'setLanguage', { language: 'en' });
  speak(await ask(POPUP, 'words'));
  expect(t('extension.language')).toBe('en-GB');
  expect(t('hint.step', ['1', '3'])).toBe(filled(book.sentencesIn('en')?.['hint_step'] ?? '', ['1', '3']));
});

test('the browser’s own language needs no words, and forgetting the choice goes back to it', async () => {
  await ask(POPUP, 'setLanguage', { language: 'fr' });
  expect(await ask(POPUP, 'words')).toBeUndefined();
  await ask(POPUP, 'setLanguage', { language: 'en' });
  await ask(POPUP, 'setLanguage', {});
  expect(await ask(POPUP, 'words')).toBeUndefined();
});

test('whoever has lost the browser’s words gets those of its language, or of the one chosen', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('pl-PL');
  const spoken = async (): Promise<string | undefined> =>
    (await ask(POPUP, 'words', { areMissing: true }))?.sentences['extension_language'];
  expect(await spoken()).toBe('pl');
  await ask(POPUP, 'setLanguage', { language: 'fr' });
  expect(await spoken()).toBe('fr');
  await ask(POPUP, 'setLanguage', {});
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('eo');
  expect(await spoken()).toBe('en-GB');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  expect((await ask(POPUP, 'words'))?.sentences['extension_language'], 'lost in the background').toBe('en-GB');
});

test('a page of Meta’s gets the guide’s own words and no others', async () => {
  await ask(POPUP, 'setLanguage', { language: 'en' });
  const names = Object.keys((await ask(GUIDE, 'words'))?.sentences ?? {});
  expect(names).toContain('hint_close');
  expect(names.filter((name) => !/^(hint|platform|extension)_/.test(name))).toEqual([]);
});

test('where the card holds the companion, its words come along, and still not the others', async () => {
  const { sidePanel } = fakeBrowser;
  Object.assign(fakeBrowser, { sidePanel: undefined });
  await ask(POPUP, 'setLanguage', { language: 'en' });
  const names = Object.keys((await ask(GUIDE, 'words'))?.sentences ?? {});
  expect(names).toEqual(expect.arrayContaining(['hint_close', 'companion_way', 'letters_who_author', 'popup_opens_tab']));
  expect(names.filter((name) => /^(register|settings|understand)_|^letters_(?!who_)|^popup_(?!holder|opens_tab$)/.test(name))).toEqual([]);
  Object.assign(fakeBrowser, { sidePanel });
});

test('a language we do not speak is the browser’s, and what is no language is not kept', async () => {
  await ask(POPUP, 'setLanguage', { language: 'eo' });
  expect(await ask(POPUP, 'words')).toBeUndefined();
  await ask(POPUP, 'setLanguage', { language: '../en' });
  expect((await settings.read()).language).toBe('eo');
});

test('a stranger may not choose, nor a page of Meta’s', async () => {
  await ask(GUIDE, 'setLanguage', { language: 'en' });
  expect((await settings.read()).language).toBeUndefined();
});

test.each([
  ['fr', ['zero', 'one', 'other', 'other', 'other']],
  ['pl', ['zero', 'one', 'few', 'many', 'few']],
  ['de', ['zero', 'one', 'other', 'other', 'other']],
])('in %s a number has the form its language gives it', (language, expected) => {
  const count = translatorOver((name, given) => (name === 'extension_language' ? language : `${name.replace('a_b_', '')} ${given.join()}`));
  expect([0, 1, 2, 5, 22].map((number) => count('a.b', number))).toEqual([0, 1, 2, 5, 22].map((number, at) => `${expected[at]} ${number}`));
});

test('a form that is not written is the most general one, and a number may stand beside other words', () => {
  const t2 = translatorOver((name, given) => (name === 'extension_language' ? 'fr' : name === 'a_b_other' ? given.join(' of ') : ''));
  expect(t2('a.b', 1_000_000)).toBe('1000000');
  expect(t2('a.b', 3, ['3', '7'])).toBe('3 of 7');
});
