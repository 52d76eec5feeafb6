// Each message of the protocol from each kind of sender: those it is meant for are heard; the others get silence, and change nothing.
import * as book from 'virtual:sentences';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { answerDiagnosis } from '../../../lib/browser/answer-diagnosis.ts';
import { answerSync } from '../../../lib/browser/answer-sync.ts';
import { answerWords } from '../../../lib/browser/answer-words.ts';
import type { ProtocolMap } from '../../../lib/browser/messages.ts';
import { openSync } from '../../../lib/browser/sync.ts';
import { ask, GUIDE, isMeta, openDesk, POPUP, stored } from './desk.ts';
import { ACCOUNT, protocolFor, SENDERS } from './protocol-senders.ts';

// As entrypoints/background.ts has it, and for as long as it lives.
const desk = openDesk();
answerSync(
  desk,
  openSync(desk, async () => undefined),
);
answerWords(desk, book, isMeta);
answerDiagnosis(isMeta, () => undefined);

let accountId = '';
let tabs = vi.spyOn(fakeBrowser.tabs, 'get');
fakeBrowser.permissions.remove = async () => true;
const openPopup = vi.fn(async () => undefined);

beforeEach(async () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.sync.clear();
  await ask(POPUP, 'addAccount', ACCOUNT);
  await ask(POPUP, 'setLanguage', { language: 'en' });
  await ask(GUIDE, 'mute', { surface: 'facebook.objection_form' });
  accountId = Object.keys((await desk.ledger.read()).ledger)[0] ?? '';
  tabs = vi.spyOn(fakeBrowser.tabs, 'get');
  tabs.mockClear();
  openPopup.mockClear();
  Object.assign(fakeBrowser.action, { openPopup });
});

const types = Object.keys(protocolFor('')) as (keyof ProtocolMap)[];

test.each(types)('%s', async (type) => {
  for (const { name, kind, sender } of SENDERS) {
    const { from, data, heardBy } = protocolFor(accountId)[type];
    const before = await everything();
    const answer = await ask(sender, type, data);
    const after = await everything();
    if (!from.includes(kind)) {
      expect(answer, `${name} is answered`).toBeUndefined();
      expect(after, `${name} changes something`).toEqual(before);
      expect([tabs.mock.calls, openPopup.mock.calls], `${name} makes the browser do something`).toEqual([[], []]);
      continue;
    }
    const isHeard = heardBy === 'tabs' ? tabs.mock.calls.length > 0 : heardBy === 'storage' ? after !== before : answer !== undefined;
    expect(isHeard, `${name} is heard`).toBe(true);
    tabs.mockClear();
    openPopup.mockClear();
  }
});

test.each(types)('%s with what nobody of ours would send changes nothing and gets no answer but a refusal', async (type) => {
  const { from, data } = protocolFor(accountId)[type];
  const before = await everything();
  const bent: unknown[] = [
    null,
    0,
    '',
    [],
    [null],
    JSON.parse('{"__proto__":{"isOn":true}}'),
    { ...(data as object), extra: 1 },
    { toString: 1 },
    'x'.repeat(100_000),
  ];
  for (const { kind, sender } of SENDERS.filter((one) => from.includes(one.kind))) {
    for (const one of bent) {
      // What takes nothing, or a slice it may do without, is not harmed by nothing.
      if (data === undefined && (one === null || one === undefined)) continue;
      const answer: unknown = await ask(sender, type, one);
      const isRefusal = [answer].flat().every((said) => said === undefined || (said as { ok?: unknown }).ok === false);
      expect(isRefusal, `${type} from ${kind} with ${JSON.stringify(one).slice(0, 40)}`).toBe(true);
    }
  }
  expect(await everything()).toEqual(before);
});

/** As text: the memory of the fake browser is handed out itself. */
async function everything(): Promise<string> {
  return JSON.stringify([await stored(), await fakeBrowser.storage.sync.get()]);
}
