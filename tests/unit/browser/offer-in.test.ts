// Which account a tab shows: asked of the guide, brought there if need be, and never waited for longer than a second.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { offerIn } from '../../../lib/browser/offer-in.ts';
import { isMeta } from './desk.ts';

const OFFER = { platform: 'facebook', handle: 'theatre', name: 'Théâtre des Sources', kind: 'profile' };
const SILENCE = Symbol('no guide in this tab');

let answers: unknown[] = [];
let asked = 0;

beforeEach(() => {
  fakeBrowser.reset();
  answers = [];
  asked = 0;
  guideAnswers((...[, message, options, reply]) => {
    expect({ message, options }).toMatchObject({ message: { type: 'whoIsHere' }, options: { frameId: 0 } });
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    // As over the wire: what is undefined is not there.
    reply(answer === SILENCE ? undefined : JSON.parse(JSON.stringify({ res: answer })));
  });
});

type Guide = (tabId: number, message: unknown, options: object, reply: (answer: unknown) => void) => void;

/** The library uses the form with a callback. */
function guideAnswers(guide: Guide): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the five forms of this call the types show the shortest.
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(guide as never);
}

const inject = (): ReturnType<typeof vi.spyOn> => vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(undefined);
const tabAt = async (url: string): Promise<number> => (await fakeBrowser.tabs.create({ url })).id ?? -1;

test('a guide that is there is asked, and nothing is injected', async () => {
  answers = [OFFER];
  const injected = inject();
  expect(await offerIn(await tabAt('https://www.facebook.com/theatre'), isMeta)).toEqual(OFFER);
  expect(injected).not.toHaveBeenCalled();
});

test('the number of the account comes with the own profile', async () => {
  answers = [{ ...OFFER, platformId: '100000000000001' }];
  inject();
  expect(await offerIn(await tabAt('https://www.facebook.com/theatre'), isMeta)).toEqual({ ...OFFER, platformId: '100000000000001' });
});

test('a guide that is there and sees no account is believed at once', async () => {
  answers = [undefined];
  expect(await offerIn(await tabAt('https://www.facebook.com/theatre'), isMeta)).toBeUndefined();
  expect(asked).toBe(1);
});

test('without a guide it is injected into the top frame and asked until the page shows the account', async () => {
  answers = [SILENCE, undefined, OFFER];
  const injected = inject();
  const tabId = await tabAt('https://www.facebook.com/theatre');
  expect(await offerIn(tabId, isMeta)).toEqual(OFFER);
  expect(injected.mock.calls).toEqual([[{ target: { tabId, frameIds: [0] }, files: ['/guide.js'] }]]);
});

test('where the browser has no place beside the page, the guide that holds the companion is injected', async () => {
  const { sidePanel } = fakeBrowser;
  Object.assign(fakeBrowser, { sidePanel: undefined });
  answers = [SILENCE, OFFER];
  const injected = inject();
  const tabId = await tabAt('https://www.facebook.com/theatre');
  expect(await offerIn(tabId, isMeta)).toEqual(OFFER);
  expect(injected.mock.calls).toEqual([[{ target: { tabId, frameIds: [0] }, files: ['/guide-in-page.js'] }]]);
  Object.assign(fakeBrowser, { sidePanel });
});

test('after a second without an account there is nothing to offer', async () => {
  answers = [SILENCE, undefined];
  inject();
  const began = performance.now();
  expect(await offerIn(await tabAt('https://www.facebook.com/theatre'), isMeta)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(1000);
});

test('a guide that never answers is not waited for', async () => {
  guideAnswers(() => undefined);
  const began = performance.now();
  expect(await offerIn(await tabAt('https://www.facebook.com/theatre'), isMeta)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(1000);
});

test('where injecting is refused there is nothing to offer', async () => {
  answers = [SILENCE];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Frame with ID 0 is showing error page'));
  expect(await offerIn(await tabAt('https://www.facebook.com/theatre'), isMeta)).toBeUndefined();
});

describe('a tab that is none of our business', () => {
  test.each(['https://example.org/', 'about:blank', ''])('at « %s » is left alone', async (url) => {
    answers = [OFFER];
    expect(await offerIn(await tabAt(url), isMeta)).toBeUndefined();
    expect(asked).toBe(0);
  });

  test('or that is gone is left alone', async () => {
    expect(await offerIn(4711, isMeta)).toBeUndefined();
    expect(asked).toBe(0);
  });
});

test.each([
  ['a handle that is none', { ...OFFER, handle: 'regie@example.org' }],
  ['a platform of its own', { ...OFFER, platform: 'whatsapp' }],
  ['a number that is none', { ...OFFER, platformId: '12a' }],
  ['a word too many', { ...OFFER, label: 'x' }],
  ['nonsense', 'theatre'],
  ['null', null],
])('an answer with %s is no offer', async (_name, answer) => {
  answers = [answer];
  expect(await offerIn(await tabAt('https://www.facebook.com/theatre'), isMeta)).toBeUndefined();
});
