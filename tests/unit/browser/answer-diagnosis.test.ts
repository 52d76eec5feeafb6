// What was made of the page in a tab: asked of the guide, brought there if need be, else said from the address alone.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { answerDiagnosis } from '../../../lib/browser/answer-diagnosis.ts';
import type { SeenDiagnosis } from '../../../lib/browser/seen-diagnosis.ts';
import { ask, GUIDE, isMeta, POPUP } from './desk.ts';

const NONE = { link: 0, button: 0, radio: 0, tab: 0, menuitem: 0 };
const BARE: SeenDiagnosis = { edition: '2026-11-24', lang: 'none', isSettled: false, shown: 'nothing', targets: [], roles: NONE };
const SEEN: SeenDiagnosis = {
  ...BARE,
  surface: 'facebook.settings',
  lang: 'fr',
  shown: 'point privacy-center',
  targets: [{ id: 'privacy-center', href: 1, words: 1 }],
};
const SILENCE = Symbol('no guide in this tab');

answerDiagnosis(
  (url) => isMeta(url) && url.pathname === '/settings',
  (url) => (isMeta(url) ? BARE : undefined),
);

let answers: unknown[] = [];
let inject = vi.fn();

beforeEach(() => {
  fakeBrowser.tabs.resetState();
  answers = [];
  inject = vi.fn(async () => []);
  const guide = (_tabId: number, _message: unknown, _options: object, reply: (answer: unknown) => void): void => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    reply(answer === SILENCE ? undefined : JSON.parse(JSON.stringify({ res: answer })));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the five forms of this call the types show the shortest.
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(guide as never);
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
});

const diagnose = async (url: string, from = POPUP) => ask(from, 'diagnose', { tabId: (await fakeBrowser.tabs.create({ url })).id });

test('a guide that is there is asked', async () => {
  answers = [SEEN];
  expect(await diagnose('https://www.facebook.com/settings')).toEqual(SEEN);
  expect(inject).not.toHaveBeenCalled();
});

test('without a guide it is put there and asked again', async () => {
  answers = [SILENCE, undefined, SEEN];
  expect(await diagnose('https://www.facebook.com/settings')).toEqual(SEEN);
  expect(inject).toHaveBeenCalledTimes(1);
});

test('a page of Meta’s that we leave alone is told from its address, and no guide is put there', async () => {
  answers = [SEEN];
  expect(await diagnose('https://www.facebook.com/unheard/of')).toEqual(BARE);
  expect(inject).not.toHaveBeenCalled();
});

test('another site has nothing to tell', async () => {
  expect(await diagnose('https://example.org/settings')).toBeUndefined();
});

test.each([
  ['a text of the page', { ...SEEN, shown: 'point « Jeanne »' }],
  ['an address', { ...SEEN, surface: 'https://www.facebook.com/jeanne' }],
  ['a word too many', { ...SEEN, name: 'Jeanne' }],
  ['a target called by a name', { ...SEEN, targets: [{ id: 'Jeanne', href: 1, words: 1 }] }],
])('an answer with %s does not get through', async (_, answer) => {
  answers = [answer];
  expect(await diagnose('https://www.facebook.com/settings')).toEqual(BARE);
});

test('nobody but our own pages is answered', async () => {
  answers = [SEEN];
  expect(await diagnose('https://www.facebook.com/settings', GUIDE)).toBeUndefined();
});
