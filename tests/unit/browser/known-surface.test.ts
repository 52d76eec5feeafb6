// The sentinel's bare message and the messages of the library go their own ways.
import { beforeEach, expect, test } from 'vitest';
import { onKnownSurface } from '../../../lib/browser/known-surface.ts';
import { onMessage } from '../../../lib/browser/messages.ts';
import { deliver as deliverTo, GUIDE, isMeta, POPUP } from './desk.ts';
import type { Sender } from '../../../lib/browser/sender.ts';

const SENTINEL = { type: 'm-opposer:known-surface' };
const deliver = (from: Sender, message: unknown): Promise<object> => new Promise((resolve) => deliverTo(from, message, resolve));
const heard: number[] = [];
onMessage('hints', () => ({ isOn: true, muted: 0 }));
onKnownSurface(isMeta, (tabId) => heard.push(tabId));

beforeEach(() => {
  heard.length = 0;
});

test('the sentinel’s message brings the guide into its tab, and nothing is answered', async () => {
  expect(await deliver(GUIDE, SENTINEL)).toEqual({});
  expect(heard).toEqual([7]);
});

test('after a navigation inside the page the tab’s address counts as well', async () => {
  await deliver({ ...GUIDE, url: 'https://example.org/' }, SENTINEL);
  expect(heard).toEqual([7]);
});

test('a message of the library is not the sentinel’s', async () => {
  expect(await deliver(POPUP, { id: 1, type: 'hints', timestamp: 1 })).toEqual({ res: { isOn: true, muted: 0 } });
  expect(heard).toEqual([]);
});

test.each([
  ['a frame', { ...GUIDE, frameId: 2 }],
  ['a page of no interest', { ...GUIDE, url: 'https://example.org/', tab: { id: 7, url: 'https://example.org/' } }],
  ['another extension', { ...GUIDE, id: 'another-extension' }],
  ['our popup', POPUP],
])('from %s it is not heard', async (_name, sender) => {
  await deliver(sender, SENTINEL);
  expect(heard).toEqual([]);
});

test.each([[null], ['m-opposer:known-surface'], [{ ...SENTINEL, tabId: 9 }], [{}], [[]]])('%o is not heard', async (message: unknown) => {
  expect(await deliver(GUIDE, message)).toEqual({});
  expect(heard).toEqual([]);
});
