// The guide speaks without the library to a background that speaks with it: each understands the other.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { askBackground, onAsked } from '../../../lib/browser/guide-messages.ts';
import { onMessage } from '../../../lib/browser/messages.ts';
import { deliver, GUIDE, POPUP } from './desk.ts';

onMessage('hints', () => ({ isOn: true, muted: 3 }));
onMessage('unmuteAll', () => undefined);
onMessage('popupModel', () => {
  throw new Error('the storage is gone');
});

/** What the background answers, as it comes over the wire. */
function answered(message: unknown): Promise<never> {
  return new Promise((resolve) => deliver(GUIDE, message, (reply) => resolve(JSON.parse(JSON.stringify(reply)) as never)));
}

beforeEach(() => {
  // oxlint-disable-next-line typescript/no-misused-promises -- of the forms of this call the types show the one with a callback.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answered);
});

const asked = (type: string): Promise<object> => new Promise((resolve) => deliver(POPUP, { id: 1, type, timestamp: 1 }, resolve));

test('what the guide asks is answered by the background', async () => {
  expect(await askBackground('hints')).toEqual({ isOn: true, muted: 3 });
});

test('an answer of nothing is an answer', async () => {
  expect(await askBackground('unmuteAll')).toBeUndefined();
});

test('a background that fails is no answer', async () => {
  await expect(askBackground('popupModel')).rejects.toThrow('popupModel');
});

test('neither is silence', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  await expect(askBackground('hints')).rejects.toThrow('hints');
});

test('the guide answers what it is asked, until its page’s life ends', async () => {
  const life = new AbortController();
  onAsked(life.signal, 'whoIsHere', () => ({ platform: 'facebook', handle: 'theatre', kind: 'profile' }));
  expect(await asked('whoIsHere')).toEqual({ res: { platform: 'facebook', handle: 'theatre', kind: 'profile' } });
  expect(await asked('whatIsHere')).toEqual({});
  life.abort();
  expect(await asked('whoIsHere')).toEqual({});
});
