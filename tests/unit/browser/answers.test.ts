// What the background answers, to whom, and its silence to everyone else.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseEverything } from '../../../lib/browser/erase-everything.ts';
import { ask, GUIDE, openDesk, POPUP, stored } from './desk.ts';

// As on a phone, where the card on the page is kept from one page to the next.
Object.assign(fakeBrowser, { sidePanel: undefined });
// As in the browser: one background, which answers for as long as it lives.
const desk = openDesk();
let writesBefore = 0;

beforeEach(async () => {
  // With the news of it, which the background listens to.
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.session.clear();
  writesBefore = desk.writes();
  vi.useFakeTimers({ now: new Date('2026-11-24T10:03:00'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

const theatre = { platform: 'facebook', handle: 'theatre', kind: 'profile' };

async function follow(more: object = {}): Promise<string> {
  expect(await ask(POPUP, 'addAccount', { ...theatre, ...more })).toEqual({ ok: true });
  const { ledger } = await desk.ledger.read();
  return Object.keys(ledger).at(-1) ?? '';
}

test('an account that is followed shows in the popup, and the badge is repainted', async () => {
  const id = await follow({ label: ' FB théâtre ', holder: ' ' });
  const model = await ask(POPUP, 'popupModel');
  expect(model).toMatchObject({ left: 1, total: 1, rows: [{ account: { id, label: 'FB théâtre', ...theatre }, status: 'todo' }] });
  expect(model?.rows[0]?.account).not.toHaveProperty('holder');
  expect(desk.writes() - writesBefore).toBe(1);
});

test('an objection is sent today when no day is named, at this very moment', async () => {
  const accountId = await follow();
  expect(await ask(POPUP, 'record', { accountId, type: 'sent' })).toEqual({ ok: true });
  const model = await ask(POPUP, 'popupModel');
  expect(model).toMatchObject({ left: 0, done: 1, rows: [{ status: 'sent', since: '2026-11-24' }] });
  expect(model?.rows[0]?.history[0]?.event).toMatchObject({ source: 'user', at: expect.stringMatching(/^2026-11-24T10:03:00\.000[+-]/) });
});

test('an objection sent on another day keeps that day', async () => {
  const accountId = await follow();
  await ask(POPUP, 'record', { accountId, type: 'sent', day: '2026-11-02' });
  expect(await ask(POPUP, 'popupModel')).toMatchObject({ rows: [{ status: 'sent', since: '2026-11-02' }] });
});

test('a step that is undone is open again, and can be told again in the same moment', async () => {
  const accountId = await follow();
  await ask(POPUP, 'record', { accountId, type: 'sent' });
  const undo = (await ask(POPUP, 'popupModel'))?.rows[0]?.undo;
  expect(await ask(POPUP, 'record', { accountId, type: 'corrected', corrects: undo })).toEqual({ ok: true });
  expect(await ask(POPUP, 'popupModel')).toMatchObject({ left: 1, rows: [{ status: 'todo' }] });
  expect(await ask(POPUP, 'record', { accountId, type: 'sent' })).toEqual({ ok: true });
  expect(await ask(POPUP, 'popupModel')).toMatchObject({ left: 0, rows: [{ status: 'sent' }] });
});

test('a refusal says why and repaints nothing', async () => {
  const accountId = await follow();
  expect(await ask(POPUP, 'addAccount', theatre)).toEqual({ ok: false, why: 'duplicate-account' });
  expect(await ask(POPUP, 'record', { accountId, type: 'sent', day: '2026-11-25' })).toEqual({ ok: false, why: 'in-the-future' });
  expect(await ask(POPUP, 'record', { accountId: 'account-nobody', type: 'sent' })).toEqual({ ok: false, why: 'unknown-account' });
  expect(desk.writes() - writesBefore).toBe(1);
});

test('a confirmation the person reports is Meta’s word, a decision the authority’s, a sending their own', async () => {
  const accountId = await follow();
  await ask(POPUP, 'setCountry', { country: 'FR' });
  for (const type of ['sent', 'refused', 'complaint_filed', 'complaint_closed'])
    expect(
      await ask(POPUP, 'record', { accountId, type, ...(type === 'complaint_filed' && { authority: 'FR', reference: '26-1' }) }),
    ).toEqual({ ok: true });
  const lines = (await ask(POPUP, 'popupModel'))?.rows[0]?.history ?? [];
  expect(lines.map(({ event }) => [event.type, event.source])).toEqual([
    ['complaint_closed', 'authority'],
    ['complaint_filed', 'user'],
    ['refused', 'controller'],
    ['sent', 'user'],
  ]);
  expect(lines[1]?.event).toMatchObject({ authority: 'FR', reference: '26-1' });
});

test('where the person lives decides which steps there are, and is forgotten on demand', async () => {
  const accountId = await follow();
  await ask(POPUP, 'record', { accountId, type: 'sent' });
  await ask(POPUP, 'setCountry', { country: 'GB' });
  expect(await ask(POPUP, 'popupModel')).toMatchObject({ country: 'GB', rows: [{ country: 'GB', regime: 'uk' }] });
  expect(await ask(POPUP, 'record', { accountId, type: 'report_filed' })).toEqual({ ok: false, why: 'other-country' });
  await ask(POPUP, 'setCountry', {});
  const model = await ask(POPUP, 'popupModel');
  expect([model?.country, model?.rows[0]?.regime]).toEqual([undefined, 'gdpr']);
});

test('an account may have a country of its own', async () => {
  await follow({ country: 'CH' });
  expect(await ask(POPUP, 'popupModel')).toMatchObject({ rows: [{ country: 'CH', regime: 'ch' }] });
});

test('the first rows can be asked for alone', async () => {
  for (const handle of ['one', 'two', 'three']) await follow({ handle });
  const model = await ask(POPUP, 'popupModel', { from: 1, count: 1 });
  expect([model?.rows.length, model?.all, model?.left]).toEqual([1, 3, 3]);
});

test('the register answers questions about many accounts', async () => {
  const accountId = await follow({ holder: 'Camille' });
  await follow({ handle: 'festival', platform: 'instagram' });
  await ask(POPUP, 'record', { accountId, type: 'sent' });
  expect(await ask(POPUP, 'registerModel', { statuses: ['sent'] })).toMatchObject({
    matching: 1,
    all: 2,
    rows: [{ account: { id: accountId } }],
  });
  expect(await ask(POPUP, 'registerModel', { statuses: ['fulfilled'] })).toBeUndefined();
});

describe('many events at once', () => {
  test('are written in one go, each judged after those before it', async () => {
    const [first, second] = [await follow(), await follow({ handle: 'festival' })];
    const before = desk.writes();
    expect(
      await ask(POPUP, 'recordMany', [
        { accountId: first, type: 'sent', day: '2026-11-20' },
        { accountId: first, type: 'sent', day: '2026-11-21' },
        { accountId: second, type: 'sent', day: '2026-11-20' },
        { accountId: first, type: 'confirmed', day: '2026-11-21' },
      ]),
    ).toEqual([{ ok: true }, { ok: false, why: 'already-sent' }, { ok: true }, { ok: true }]);
    expect(desk.writes() - before).toBe(1);
    const model = await ask(POPUP, 'popupModel');
    expect(model?.rows.map(({ status }) => status).toSorted()).toEqual(['confirmed', 'sent']);
  });

  test('are all refused when they cannot be kept', async () => {
    const accountId = await follow();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    expect(await ask(POPUP, 'recordMany', [{ accountId, type: 'sent' }])).toEqual([{ ok: false, why: 'storage-full' }]);
  });
});

test('two messages at once both land', async () => {
  const first = await follow();
  const second = await follow({ handle: 'festival' });
  await Promise.all([first, second].map((accountId) => ask(POPUP, 'record', { accountId, type: 'sent' })));
  expect(await ask(POPUP, 'popupModel')).toMatchObject({ left: 0, done: 2 });
});

test.each<[string, 'record' | 'addAccount', unknown]>([
  ['nothing', 'record', undefined],
  ['an unknown kind', 'record', { accountId: 'account-x', type: 'fulfilled' }],
  ['an impossible day', 'record', { accountId: 'account-x', type: 'sent', day: '2026-02-30' }],
  ['a word too many', 'record', { accountId: 'account-x', type: 'sent', source: 'controller' }],
  ['an e-mail address', 'addAccount', { ...theatre, handle: 'regie@example.org' }],
  ['another platform', 'addAccount', { ...theatre, platform: 'whatsapp' }],
  ['an id of its own', 'addAccount', { ...theatre, id: 'account-chosen' }],
])('a message with %s is refused as « invalid »', async (_name, type, data) => {
  expect(await ask(POPUP, type, data)).toEqual({ ok: false, why: 'invalid' });
  expect(await stored()).toEqual({});
});

describe('the guide', () => {
  test('is told the accounts of one platform, without their history', async () => {
    const id = await follow({ holder: 'Camille' });
    await follow({ platform: 'instagram', handle: 'festival' });
    expect(await ask(GUIDE, 'guideContext', { platform: 'facebook' })).toEqual({
      today: '2026-11-24',
      isHintsOn: true,
      muted: [],
      accounts: [{ id, handle: 'theatre', label: undefined, kind: 'profile', status: 'todo' }],
    });
  });

  test('is told them in the order of our lists, whichever came first', async () => {
    for (const label of ['Zoé', 'Anne', 'Marie']) await follow({ label, handle: label.toLowerCase().replace('é', 'e') });
    const accounts = (await ask(GUIDE, 'guideContext', { platform: 'facebook' }))?.accounts ?? [];
    expect(accounts.map(({ label }) => label)).toEqual(['Anne', 'Marie', 'Zoé']);
  });

  test('on one site hears nothing of the accounts of another, and proposes nothing for them', async () => {
    const accountId = await follow({ platform: 'instagram', handle: 'festival' });
    expect(await ask(GUIDE, 'guideContext', { platform: 'instagram' })).toMatchObject({ accounts: [] });
    for (const type of ['form_opened', 'sent'])
      expect(await ask(GUIDE, 'propose', { accountId, type })).toEqual({ ok: false, why: 'unknown-account' });
    expect((await ask(POPUP, 'popupModel'))?.rows[0]).toMatchObject({ status: 'todo', history: [] });

    const url = 'https://www.instagram.com/festival/';
    const there = { ...GUIDE, url, tab: { ...GUIDE.tab, url } };
    expect((await ask(there, 'guideContext', { platform: 'instagram' }))?.accounts).toMatchObject([{ id: accountId }]);
    expect(await ask(there, 'propose', { accountId, type: 'form_opened' })).toEqual({ ok: true });
  });

  test('is told the number of an account that was followed from the own profile', async () => {
    await follow({ platformId: '100000000000001' });
    expect((await ask(GUIDE, 'guideContext', { platform: 'facebook' }))?.accounts).toMatchObject([{ platformId: '100000000000001' }]);
    expect(await ask(POPUP, 'addAccount', { ...theatre, handle: 'other', platformId: 'x' })).toEqual({ ok: false, why: 'invalid' });
  });

  test('proposes that a form is open, which is noted as seen and not as said', async () => {
    const accountId = await follow();
    expect(await ask(GUIDE, 'propose', { accountId, type: 'form_opened', form: 'facebook-2025' })).toEqual({ ok: true });
    const row = (await ask(POPUP, 'popupModel'))?.rows[0];
    expect(row).toMatchObject({ status: 'form_opened', next: 'confirm-sent', undo: undefined });
    expect(row?.history[0]?.event).toMatchObject({ source: 'system', form: 'facebook-2025' });
  });

  test('notes nothing it merely saw in a private window, and everything the person says there', async () => {
    const accountId = await follow();
    const inPrivate = { ...GUIDE, tab: { ...GUIDE.tab, incognito: true } };
    expect(await ask(inPrivate, 'propose', { accountId, type: 'form_opened' })).toEqual({ ok: false, why: 'private-window' });
    expect((await ask(POPUP, 'popupModel'))?.rows[0]).toMatchObject({ status: 'todo', history: [] });
    expect(await ask(inPrivate, 'propose', { accountId, type: 'sent' })).toEqual({ ok: true });
    expect((await ask(POPUP, 'popupModel'))?.rows[0]).toMatchObject({ status: 'sent' });
  });

  test('passes on that the person says it is sent', async () => {
    const accountId = await follow();
    await ask(GUIDE, 'propose', { accountId, type: 'sent' });
    expect((await ask(POPUP, 'popupModel'))?.rows[0]?.history[0]?.event).toMatchObject({ type: 'sent', source: 'user' });
  });

  test.each(['confirmed', 'corrected', 'covered', 'reopened', 'not_eligible'])('cannot propose « %s »', async (type) => {
    const accountId = await follow();
    expect(await ask(GUIDE, 'propose', { accountId, type })).toEqual({ ok: false, why: 'invalid' });
  });

  test('mutes the surfaces we know and no other', async () => {
    await ask(GUIDE, 'mute', { surface: 'facebook.privacy_center' });
    await ask(GUIDE, 'mute', { surface: 'facebook.unheard_of' });
    expect(await ask(GUIDE, 'guideContext', { platform: 'facebook' })).toMatchObject({ muted: ['facebook.privacy_center'] });
    expect(await ask(POPUP, 'hints')).toEqual({ isOn: true, muted: 1 });
    await ask(POPUP, 'unmuteAll');
    expect(await ask(POPUP, 'hints')).toEqual({ isOn: true, muted: 0 });
  });

  test('learns that hints are off', async () => {
    await ask(POPUP, 'setHints', { isOn: false });
    expect(await ask(GUIDE, 'guideContext', { platform: 'facebook' })).toMatchObject({ isHintsOn: false });
  });

  const inTab = (id: number, incognito = false) => ({ ...GUIDE, tab: { ...GUIDE.tab, id, incognito } });
  const UNTOUCHED = { isOpen: false, reason: '' };

  test('has it remembered for its tab, and for no other, how the card was left', async () => {
    expect(await ask(GUIDE, 'cardKept')).toEqual(UNTOUCHED);
    expect(await ask(GUIDE, 'cardKept', { isOpen: true })).toEqual({ isOpen: true, reason: '' });
    expect(await ask(GUIDE, 'cardKept', { reason: 'Ma voix.' })).toEqual({ isOpen: true, reason: 'Ma voix.' });
    expect([await ask(GUIDE, 'cardKept'), await ask(inTab(8), 'cardKept')]).toEqual([{ isOpen: true, reason: 'Ma voix.' }, UNTOUCHED]);
    await ask(GUIDE, 'cardKept', { isOpen: false });
    expect(await ask(GUIDE, 'cardKept')).toEqual({ isOpen: false, reason: 'Ma voix.' });
    expect(await stored(), 'nothing of it outlives the browser').toEqual({});
  });

  test.each([{ isOpen: 'yes' }, { isOpen: true, tabId: 8 }, { reason: 'x'.repeat(4001) }, { reason: 1 }])(
    'has nothing remembered that is not what a card has: %j',
    async (change) => {
      const before = await ask(GUIDE, 'cardKept');
      expect(await ask(GUIDE, 'cardKept', change)).toBeUndefined();
      expect(await ask(GUIDE, 'cardKept')).toEqual(before);
    },
  );

  test('has nothing of a private window remembered', async () => {
    expect(await ask(inTab(9, true), 'cardKept', { isOpen: true, reason: 'Ma voix.' })).toBeUndefined();
    expect(await ask(inTab(9, true), 'cardKept')).toBeUndefined();
    expect(await ask(inTab(9), 'cardKept')).toEqual(UNTOUCHED);
  });

  test('has the card forgotten with its tab, and with everything', async () => {
    await ask(inTab(9), 'cardKept', { reason: 'Ma voix.' });
    await ask(inTab(10), 'cardKept', { reason: 'Mon visage.' });
    await fakeBrowser.tabs.onRemoved.trigger(9, { windowId: 3, isWindowClosing: false });
    expect([await ask(inTab(9), 'cardKept'), await ask(inTab(10), 'cardKept')]).toEqual([
      UNTOUCHED,
      { isOpen: false, reason: 'Mon visage.' },
    ]);
    await eraseEverything(desk, { set: async () => ({ isOn: false, whole: 0, shortened: 0, notCarried: 0, missing: 0 }) });
    expect(await ask(inTab(10), 'cardKept')).toEqual(UNTOUCHED);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('has the last twenty tabs remembered, and damage costs a tap', async () => {
    for (let id = 1; id <= 21; id += 1) await ask(inTab(id), 'cardKept', { isOpen: true });
    const isOpen = async (id: number): Promise<unknown> => (await ask(inTab(id), 'cardKept'))?.isOpen;
    expect([await isOpen(1), await isOpen(2), await isOpen(21)]).toEqual([false, true, true]);
    await fakeBrowser.storage.session.set({ kept_cards: 'x' });
    expect(await isOpen(21)).toBe(false);
    expect(await ask(inTab(21), 'cardKept', { isOpen: true })).toEqual({ isOpen: true, reason: '' });
  });

  test('hears « no » where the browser does not open the popup', async () => {
    expect(await ask(GUIDE, 'openPopup')).toBe(false);
  });

  test('opens the popup in the window of its tab', async () => {
    const openPopup = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.action, { openPopup });
    expect(await ask(GUIDE, 'openPopup')).toBe(true);
    expect(openPopup).toHaveBeenCalledWith({ windowId: 3 });
    Object.assign(fakeBrowser.action, { openPopup: undefined });
  });
});

describe('strangers meet silence', () => {
  const popupOnly = [
    'popupModel',
    'registerModel',
    'record',
    'recordMany',
    'setCountry',
    'addAccount',
    'hints',
    'setHints',
    'unmuteAll',
    'exportQuarantine',
    'offer',
  ] as const;
  const guideOnly = ['guideContext', 'rules', 'propose', 'mute', 'openPopup', 'cardKept'] as const;

  test.each(popupOnly)('a page’s script that asks for %s', async (type) => {
    expect(await ask(GUIDE, type, { ...theatre, isOn: false, tabId: 1 })).toBeUndefined();
    expect(await stored()).toEqual({});
  });

  test.each(guideOnly)('our own page that asks for %s', async (type) => {
    expect(await ask(POPUP, type, { platform: 'facebook' })).toBeUndefined();
  });

  test.each([
    ['another extension', { ...GUIDE, id: 'another-extension' }],
    ['a frame inside the page', { ...GUIDE, frameId: 4 }],
    ['no tab', { ...GUIDE, tab: undefined }],
    [
      'another site',
      { ...GUIDE, url: 'https://www.facebook.com.example.org/', tab: { id: 7, url: 'https://www.facebook.com.example.org/' } },
    ],
    ['no address', { ...GUIDE, url: undefined, tab: { id: 7 } }],
    ['a broken address', { ...GUIDE, url: 'x', tab: { id: 7, url: '' } }],
    ['nobody', {}],
  ])('a script with %s', async (_name, sender) => {
    expect(await ask(sender, 'guideContext', { platform: 'facebook' })).toBeUndefined();
  });

  test.each([
    ['another extension’s popup', { ...POPUP, id: 'another-extension' }],
    ['a page that only looks like ours', { ...POPUP, url: 'https://example.org/chrome-extension://test-extension-id/popup.html' }],
    ['a page without address', { ...POPUP, url: undefined }],
  ])('%s', async (_name, sender) => {
    expect(await ask(sender, 'popupModel')).toBeUndefined();
  });
});
