// The ledger in storage: nothing that was answered for is lost, nothing that cannot be read is thrown away.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openLedgerStore } from '../../../lib/browser/ledger-store.ts';
import { addAccount } from '../../../lib/ledger/add-account.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { record } from '../../../lib/ledger/record.ts';
import { storedAccountOf } from '../../../lib/ledger/stored-account.ts';
import { account, event, FESTIVAL, NOW, recordWith, THEATRE, WORLD } from '../ledger/told.ts';
import { stored } from './desk.ts';

beforeEach(() => fakeBrowser.reset());

const put = (items: Record<string, unknown>): Promise<void> => fakeBrowser.storage.local.set(items);
const whole = storedAccountOf(recordWith([event('sent', '2026-11-20')]));
const add = (id: string) => (ledger: Ledger) => addAccount(ledger, account(id));

test('storage that is empty is an empty ledger', async () => {
  expect(await openLedgerStore().read()).toEqual({ ledger: {}, quarantined: 0 });
});

test('each account has an item of its own, and the index names them in the order they came', async () => {
  const store = openLedgerStore();
  await store.change(add(THEATRE));
  await store.change(add(FESTIVAL));
  expect(await stored()).toEqual({
    [`account:${THEATRE}`]: { format: 2, account: account(THEATRE), events: [] },
    [`account:${FESTIVAL}`]: { format: 2, account: account(FESTIVAL), events: [] },
    index: { format: 1, ids: [THEATRE, FESTIVAL] },
  });
});

test('an event touches the item of its account and no other', async () => {
  const store = openLedgerStore();
  await store.change(add(THEATRE));
  await store.change(add(FESTIVAL));
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await store.change((ledger) => record(ledger, event('sent', '2026-11-20'), WORLD));
  expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([[`account:${THEATRE}`, 'index']]);
});

test('what changes nothing writes nothing', async () => {
  const store = openLedgerStore();
  await store.change(add(THEATRE));
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  expect(await store.change(add(THEATRE))).toEqual({ ok: true });
  expect(await store.change(() => ({ ok: false, why: 'unknown-account' }))).toEqual({ ok: false, why: 'unknown-account' });
  expect(set).not.toHaveBeenCalled();
});

test('a new worker reads what the one before has written', async () => {
  await openLedgerStore().change(add(THEATRE));
  await openLedgerStore().change((ledger) => record(ledger, event('sent', '2026-11-20'), WORLD));
  expect((await openLedgerStore().read()).ledger[THEATRE]?.events).toMatchObject([{ type: 'sent' }]);
});

test('of many changes at once all land', async () => {
  const store = openLedgerStore();
  const ids = Array.from({ length: 30 }, (_, index) => `account-${index}-many`);
  await Promise.all(ids.map((id) => store.change(add(id))));
  await Promise.all(ids.map((id) => store.change((ledger) => record(ledger, event('sent', '2026-11-20', { accountId: id }), WORLD))));
  const { ledger } = await store.read();
  expect(Object.keys(ledger)).toEqual(ids);
  expect(Object.values(ledger).map(({ events }) => events.length)).toEqual(ids.map(() => 1));
});

test('it is answered only once it is written', async () => {
  const store = openLedgerStore();
  let finish = (): void => undefined;
  const writing = new Promise<void>((resolve) => {
    finish = resolve;
  });
  // oxlint-disable-next-line typescript/no-misused-promises -- of the two forms of this call the types show the one with a callback.
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(() => writing);
  let isAnswered = false;
  const changing = store.change(add(THEATRE)).then(() => {
    isAnswered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isAnswered).toBe(false);
  finish();
  await changing;
  expect(isAnswered).toBe(true);
});

describe('when storage refuses', () => {
  test.each([
    ['storage-full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['storage-full', Object.assign(new Error('storage.local API call exceeded its limits'), { name: 'QuotaExceededError' })],
    ['storage-full', new Error('IO error: FILE_ERROR_NO_SPACE')],
    ['storage-failed', new Error('An unexpected error occurred')],
    ['storage-failed', 'a text'],
  ])('the answer is %s, and the queue goes on', async (why, error) => {
    const store = openLedgerStore();
    await store.change(add(THEATRE));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(error);
    expect(await store.change(add(FESTIVAL))).toEqual({ ok: false, why });
    expect(Object.keys((await store.read()).ledger)).toEqual([THEATRE]);
    expect(await store.change(add(FESTIVAL))).toEqual({ ok: true });
  });

  test('to read, nothing is written on top', async () => {
    await put({ [`account:${THEATRE}`]: whole });
    const store = openLedgerStore();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    expect(await store.change(add(FESTIVAL))).toEqual({ ok: false, why: 'storage-failed' });
    expect(await stored()).toEqual({ [`account:${THEATRE}`]: whole });
  });
});

describe('what cannot be read', () => {
  const damaged: [string, unknown][] = [
    ['a text', 'x'],
    ['a number', 4],
    ['a list', []],
    ['an empty object', {}],
    ['half an account', { format: 1, account: { id: FESTIVAL }, events: [] }],
    [
      'an event of an unknown kind',
      { format: 1, account: account(FESTIVAL), events: [{ ...event('sent', '2026-11-20'), type: 'fulfilled' }] },
    ],
    ['an event of somebody else', { format: 1, account: account(FESTIVAL), events: [event('sent', '2026-11-20')] }],
    ['another account', { format: 1, account: account('account-orchestra'), events: [] }],
  ];

  test.each(damaged)('%s is kept aside, and the rest stays usable', async (_name, value) => {
    await put({ [`account:${THEATRE}`]: whole, [`account:${FESTIVAL}`]: value, index: { format: 1, ids: [FESTIVAL, THEATRE] } });
    const store = openLedgerStore();
    expect(await store.read()).toMatchObject({ ledger: { [THEATRE]: { events: [{ type: 'sent' }] } }, quarantined: 1 });
    expect(await stored()).toMatchObject({ [`quarantine:${FESTIVAL}`]: { why: 'unreadable', value } });
    expect(await stored()).not.toHaveProperty([`account:${FESTIVAL}`]);
    expect(await store.change((ledger) => record(ledger, event('confirmed', '2026-11-21'), WORLD))).toEqual({ ok: true });
    expect(JSON.parse(await store.exportQuarantine())).toEqual({
      [`quarantine:${FESTIVAL}`]: { why: 'unreadable', at: expect.any(String), value },
    });
    expect((await store.read()).quarantined).toBe(1);
  });

  test('is never written over by a second damage of the same account', async () => {
    const store = openLedgerStore();
    await put({ [`account:${FESTIVAL}`]: 'first' });
    await store.read();
    await put({ [`account:${FESTIVAL}`]: 'second' });
    expect((await store.read()).quarantined).toBe(2);
    expect(JSON.parse(await store.exportQuarantine())).toMatchObject({
      [`quarantine:${FESTIVAL}`]: { value: 'first' },
      [`quarantine:${FESTIVAL}.2`]: { value: 'second' },
    });
  });

  test('is kept once when moving it was cut short', async () => {
    await put({ [`account:${FESTIVAL}`]: 'first', [`quarantine:${FESTIVAL}`]: { why: 'unreadable', at: NOW, value: 'first' } });
    expect((await openLedgerStore().read()).quarantined).toBe(1);
    expect(Object.keys(await stored())).toEqual([`quarantine:${FESTIVAL}`]);
  });

  test('stays where it is when storage is full, and is still counted', async () => {
    await put({ [`account:${FESTIVAL}`]: 'first', [`account:${THEATRE}`]: whole });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    const store = openLedgerStore();
    expect(await store.read()).toMatchObject({ ledger: { [THEATRE]: {} }, quarantined: 1 });
    expect(await stored()).toMatchObject({ [`account:${FESTIVAL}`]: 'first' });
  });

  test('because a newer version wrote it stays where that version will look for it', async () => {
    const newer = { format: 99, account: account(FESTIVAL), events: [], more: true };
    await put({ [`account:${FESTIVAL}`]: newer });
    const store = openLedgerStore();
    expect(await store.read()).toEqual({ ledger: {}, quarantined: 1 });
    await store.change(add(THEATRE));
    expect(await stored()).toMatchObject({ [`account:${FESTIVAL}`]: newer });
    expect(JSON.parse(await store.exportQuarantine())).toEqual({ [`account:${FESTIVAL}`]: newer });
  });
});

describe('the index', () => {
  test.each([
    ['damaged', 'x'],
    ['of a newer format', { format: 2, ids: [] }],
    ['empty', { format: 1, ids: [] }],
  ])('that is %s loses no account', async (_name, index) => {
    await put({ [`account:${THEATRE}`]: whole, index });
    expect(await openLedgerStore().read()).toMatchObject({ ledger: { [THEATRE]: {} }, quarantined: 0 });
  });

  test('notices an account that has gone, once', async () => {
    await put({ [`account:${THEATRE}`]: whole, index: { format: 1, ids: [THEATRE, FESTIVAL] } });
    const store = openLedgerStore();
    expect((await store.read()).quarantined).toBe(1);
    expect((await store.read()).quarantined).toBe(1);
    expect(await stored()).toMatchObject({ [`quarantine:${FESTIVAL}`]: { why: 'missing' } });
  });
});

test('what else is in storage is left alone', async () => {
  await put({ settings: { format: 1 }, other: 'x' });
  const store = openLedgerStore();
  await store.change(add(THEATRE));
  expect(await stored()).toMatchObject({ settings: { format: 1 }, other: 'x' });
});

describe('the worker remembers what it has read', () => {
  const reads = () => vi.spyOn(fakeBrowser.storage.local, 'get');

  test('and reads storage once, however often it is asked and whatever it writes', async () => {
    await put({ [`account:${THEATRE}`]: whole });
    const store = openLedgerStore();
    const get = reads();
    await store.read();
    await store.change(add(FESTIVAL));
    await store.change((ledger) => record(ledger, event('confirmed', '2026-11-21'), WORLD));
    expect((await store.read()).ledger[THEATRE]?.events.map(({ type }) => type)).toEqual(['sent', 'confirmed']);
    expect(Object.keys(await store.stored())).toEqual([THEATRE, FESTIVAL]);
    expect(get).toHaveBeenCalledTimes(1);
  });

  test('and reads it again when somebody else has changed it', async () => {
    const store = openLedgerStore();
    await store.change(add(THEATRE));
    await put({ [`account:${THEATRE}`]: whole });
    expect((await store.read()).ledger[THEATRE]?.events).toMatchObject([{ type: 'sent' }]);
    await fakeBrowser.storage.local.remove(`account:${THEATRE}`);
    expect(await store.read()).toEqual({ ledger: {}, quarantined: 1 });
  });

  test('but not for what is not the ledger', async () => {
    const store = openLedgerStore();
    await store.change(add(THEATRE));
    const get = reads();
    await put({ settings: { format: 1 } });
    await store.read();
    expect(get).not.toHaveBeenCalled();
  });

  test('and does not trust its memory after a write that failed', async () => {
    const store = openLedgerStore();
    await store.change(add(THEATRE));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    await store.change(add(FESTIVAL));
    const get = reads();
    expect(Object.keys((await store.read()).ledger)).toEqual([THEATRE]);
    expect(get).toHaveBeenCalledTimes(1);
  });

  test('two of them, one after the other, see each other’s writes', async () => {
    const [one, other] = [openLedgerStore(), openLedgerStore()];
    await one.change(add(THEATRE));
    await other.change(add(FESTIVAL));
    expect(Object.keys((await one.read()).ledger)).toEqual([THEATRE, FESTIVAL]);
  });
});

describe('two entries for one account', () => {
  test('are read as one, written as two, and parted by a correction', async () => {
    const store = openLedgerStore();
    await store.change(add(THEATRE));
    await store.change(add(FESTIVAL));
    await store.change((ledger) => record(ledger, event('sent', '2026-11-20', { accountId: FESTIVAL }), WORLD));
    const same = event('same_account', '2026-11-24', { sameAs: FESTIVAL });
    expect(await store.change((ledger) => record(ledger, same, WORLD))).toEqual({ ok: true });
    expect((await store.read()).ledger).toMatchObject({ [THEATRE]: { events: [{ type: 'sent' }, { type: 'same_account' }] } });
    expect(Object.keys((await store.read()).ledger)).toEqual([THEATRE]);
    expect(Object.keys(await store.stored())).toEqual([THEATRE, FESTIVAL]);
    await store.change((ledger) => record(ledger, event('corrected', '2026-11-24', { corrects: same.id }), WORLD));
    expect(Object.keys((await store.read()).ledger)).toEqual([THEATRE, FESTIVAL]);
  });
});

test('another copy is united with this one, and doing it again writes nothing', async () => {
  const store = openLedgerStore();
  await store.change(add(THEATRE));
  const other = { [THEATRE]: recordWith([event('sent', '2026-11-20')]), [FESTIVAL]: { account: account(FESTIVAL), events: [] } };
  expect(await store.unite(other)).toEqual({ ok: true });
  expect((await openLedgerStore().read()).ledger).toEqual(other);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  expect(await store.unite(other)).toEqual({ ok: true });
  expect(set).not.toHaveBeenCalled();
});
