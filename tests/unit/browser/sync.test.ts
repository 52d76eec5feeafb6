// The ledger on several devices, carried by the browser: what one knows all know, as far as there is room, and nothing without a yes.
import { browser } from '#imports';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describe, expect, test, vi } from 'vitest';
import { syncCounts, syncProblemKey, SYNC_PROMISE } from '../../../lib/browser/sync-keys.ts';
import type { SyncState } from '../../../lib/browser/sync.ts';
import { addAccount } from '../../../lib/ledger/add-account.ts';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import { record } from '../../../lib/ledger/record.ts';
import { account, event, FESTIVAL, THEATRE, worldOn } from '../ledger/told.ts';
import { answerSync } from '../../../lib/browser/answer-sync.ts';
import { ask, GUIDE, POPUP } from './desk.ts';
import { at, newDevice, type AtDevice, type Carrier, type Device } from './devices.ts';

const LATER = worldOn('2027-06-01');
const carrierOf = (items: Record<string, unknown> = {}): Carrier => ({ items, writes: 0 });
const on = ({ sync }: AtDevice): Promise<SyncState> => sync.set(true);
const follow = (id: string) => (here: AtDevice) => here.desk.ledger.change((ledger) => addAccount(ledger, account(id)));
const tell = (told: LedgerEvent) => (here: AtDevice) => here.desk.ledger.change((ledger) => record(ledger, told, LATER));
const typesOf = (device: Device, id = THEATRE): unknown =>
  (device.local[`account:${id}`] as { events?: { t: string }[] } | undefined)?.events?.map(({ t }) => t);

async function pair(): Promise<{ here: Device; there: Device; carrier: Carrier }> {
  const [here, there, carrier] = [newDevice(), newDevice(), carrierOf()];
  await at(here, carrier, follow(THEATRE));
  await at(here, carrier, on);
  await at(there, carrier, on);
  return { here, there, carrier };
}

test('nothing is carried before the person says so, whatever happens', async () => {
  const [here, carrier] = [newDevice(), carrierOf()];
  await at(here, carrier, follow(THEATRE));
  expect(await at(here, carrier, ({ sync }) => sync.state())).toEqual({ isOn: false, whole: 0, shortened: 0, notCarried: 0, missing: 0 });
  expect(carrier).toEqual({ items: {}, writes: 0 });
});

test('nothing is taken before the person says so, either', async () => {
  const { carrier } = await pair();
  const third = newDevice();
  await at(third, carrier, ({ sync }) => sync.exchange());
  expect(third.local).toEqual({});
});

test('what one device knows the other knows after the next exchange, in both directions', async () => {
  const { here, there, carrier } = await pair();
  expect(typesOf(there)).toEqual([]);
  expect(there.changes).toBe(1);
  await at(there, carrier, tell(event('sent', '2026-11-20')));
  await at(here, carrier, follow(FESTIVAL));
  await at(there, carrier, ({ sync }) => sync.exchange());
  expect(typesOf(here)).toEqual(['sent']);
  expect(typesOf(there, FESTIVAL)).toEqual([]);
  expect(here.local['account:account-theatre']).toEqual(there.local['account:account-theatre']);
});

test('two devices that told something at the same time know both, and then are quiet', async () => {
  const { here, there, carrier } = await pair();
  const before = structuredClone(carrier.items);
  await at(here, carrier, tell(event('sent', '2026-11-20')));
  // The other one had not yet heard of it.
  const blind = carrierOf(before);
  await at(there, blind, tell(event('noted', '2026-11-21')));
  // The browser keeps the last one that was written.
  carrier.items = blind.items;
  await at(here, carrier, ({ sync }) => sync.exchange());
  await at(there, carrier, ({ sync }) => sync.exchange());
  expect(typesOf(here)).toEqual(['sent', 'noted']);
  expect(typesOf(there)).toEqual(['sent', 'noted']);
  const { writes } = carrier;
  for (const device of [here, there, here, there]) await at(device, carrier, ({ sync }) => sync.exchange());
  expect(carrier.writes).toBe(writes);
});

test('a device whose clock is wrong by days does not have the last word', async () => {
  const { here, there, carrier } = await pair();
  await at(there, carrier, tell(event('sent', '2026-11-20', { recordedAt: '2027-05-30T10:00:00.000+01:00' })));
  await at(here, carrier, ({ sync }) => sync.exchange());
  await at(here, carrier, tell(event('confirmed', '2026-11-21', { recordedAt: '2027-05-30T10:00:00.001+01:00' })));
  await at(there, carrier, ({ sync }) => sync.exchange());
  expect(typesOf(there)).toEqual(['sent', 'confirmed']);
});

test('many changes in a row are few writes', async () => {
  const { here, carrier } = await pair();
  const { writes } = carrier;
  await at(here, carrier, async (device) => {
    for (let count = 0; count < 30; count += 1) {
      await tell(event('noted', '2026-11-21'))(device);
      void device.sync.exchange();
    }
  });
  expect(carrier.writes - writes).toBeLessThan(10);
});

describe('where there is no room', () => {
  const long = Array.from({ length: 120 }, (_, index) => event('noted', '2026-11-20', { note: `${index} ${'é'.repeat(50)}` }));

  test('a long history is shortened for the way, whole at home, and the other device says how much it lacks', async () => {
    const { here, there, carrier } = await pair();
    await at(here, carrier, async (device) => {
      await tell(event('sent', '2026-11-19'))(device);
      for (const one of long) await tell(one)(device);
    });
    expect(typesOf(here)).toHaveLength(121);
    expect(await at(here, carrier, ({ sync }) => sync.state())).toMatchObject({ shortened: 1, whole: 0, missing: 0 });
    const elsewhere = await at(there, carrier, ({ sync }) => sync.state());
    expect(typesOf(there)).toEqual(expect.arrayContaining(['sent']));
    expect(elsewhere.missing).toBe(121 - ((typesOf(there) as unknown[]).length ?? 0));
    await at(there, carrier, tell(event('confirmed', '2026-11-21')));
    await at(here, carrier, ({ sync }) => sync.exchange());
    expect(typesOf(here)).toHaveLength(122);
    expect(new TextEncoder().encode(JSON.stringify(carrier.items[`account:${THEATRE}`])).length).toBeLessThan(8192);
  });

  test('the accounts of which something was told last are carried, the others are counted and stay', async () => {
    const [here, carrier] = [newDevice(), carrierOf()];
    const ids = Array.from({ length: 40 }, (_, index) => `account-${String(index).padStart(4, '0')}`);
    await at(here, carrier, async (device) => {
      for (const id of ids) await follow(id)(device);
      for (const id of ids)
        for (let count = 0; count < 30; count += 1)
          await tell(event('noted', '2026-11-20', { accountId: id, note: 'é'.repeat(40) }))(device);
    });
    const state = await at(here, carrier, on);
    expect(state).toMatchObject({ isOn: true, problem: 'full' });
    expect(state.whole + state.shortened + state.notCarried).toBe(40);
    expect(state.notCarried).toBeGreaterThan(0);
    expect(carrier.items).toHaveProperty([`account:${ids.at(-1)}`]);
    expect(carrier.items).not.toHaveProperty([`account:${ids[0]}`]);
    expect(new TextEncoder().encode(JSON.stringify(carrier.items)).length).toBeLessThan(102_400);
    expect(here.local).toHaveProperty([`account:${ids[0]}`]);
  });

  test('a device whose own storage is full says so, and loses nothing', async () => {
    const { there, carrier, here } = await pair();
    await at(here, carrier, tell(event('sent', '2026-11-20')));
    const state = await at(there, carrier, ({ sync }) => {
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
      return sync.state();
    });
    expect(state.problem).toBe('full');
    await at(there, carrier, ({ sync }) => sync.exchange());
    expect(typesOf(there)).toEqual(['sent']);
  });
});

describe('where the browser refuses', () => {
  test.each([
    ['too-often', 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'],
    ['full', 'Resource::kQuotaBytesPerItem quota exceeded'],
    ['failed', 'An unexpected error occurred'],
  ])('it is %s, nothing is lost, and it is tried again', async (problem, message) => {
    const { here, there, carrier } = await pair();
    const state = await at(here, carrier, async (device) => {
      vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error(message));
      await tell(event('sent', '2026-11-20'))(device);
      const refused = await device.sync.state();
      expect(await browser.alarms.get('sync-again')).toBeDefined();
      return refused;
    });
    expect(state).toMatchObject({ isOn: true, problem });
    await at(there, carrier, ({ sync }) => sync.exchange());
    expect(typesOf(there)).toEqual(['sent']);
  });

  test('the alarm and the news of another device bring the next exchange', async () => {
    const { here, carrier } = await pair();
    await at(here, carrier, async (device) => {
      await tell(event('sent', '2026-11-20'))(device);
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'sync-again', scheduledTime: 0, persistAcrossSessions: true });
      await vi.waitFor(async () => expect(JSON.stringify(await browser.storage.sync.get())).toContain('sent'));
    });
    const there = newDevice();
    await at(there, carrier, on);
    await at(there, carrier, async (device) => {
      const [key, value] = Object.entries(carrier.items)[0] ?? [];
      await browser.storage.sync.set({
        [`${key}`.replace(THEATRE, FESTIVAL)]: JSON.parse(JSON.stringify(value).replaceAll(THEATRE, FESTIVAL)),
      });
      await vi.waitFor(async () => expect((await device.desk.ledger.stored())[FESTIVAL]).toBeDefined());
    });
  });
});

test('what is switched off is taken back, and the other device keeps what it knows', async () => {
  const { here, there, carrier } = await pair();
  expect(await at(here, carrier, ({ sync }) => sync.set(false))).toEqual({
    isOn: false,
    whole: 0,
    shortened: 0,
    notCarried: 0,
    missing: 0,
  });
  expect(carrier.items).toEqual({});
  expect(typesOf(there)).toEqual([]);
  await at(here, carrier, tell(event('sent', '2026-11-20')));
  expect(carrier.items).toEqual({});
});

test('what cannot be taken back is said to be still there', async () => {
  const { here, carrier } = await pair();
  const state = await at(here, carrier, ({ sync }) => {
    vi.spyOn(fakeBrowser.storage.sync, 'remove').mockRejectedValueOnce(new Error('offline'));
    return sync.set(false);
  });
  expect(state).toMatchObject({ isOn: false, problem: 'failed' });
});

describe('what lies there and is not ours to read', () => {
  test('stays when a later version wrote it, and is written over when it is damaged', async () => {
    const [here, carrier] = [newDevice(), carrierOf({ [`account:${THEATRE}`]: { format: 99 }, [`account:${FESTIVAL}`]: 'x', other: 1 })];
    await at(here, carrier, follow(THEATRE));
    await at(here, carrier, follow(FESTIVAL));
    await at(here, carrier, on);
    expect(carrier.items).toMatchObject({ [`account:${THEATRE}`]: { format: 99 }, [`account:${FESTIVAL}`]: { format: 2 }, other: 1 });
    await at(here, carrier, ({ sync }) => sync.set(false));
    expect(carrier.items).toEqual({ other: 1 });
  });

  test('is nobody’s when it stands under another account’s name', async () => {
    const [here, carrier] = [newDevice(), carrierOf({ [`account:${THEATRE}`]: { format: 2, account: account(FESTIVAL), events: [] } })];
    await at(here, carrier, on);
    expect(Object.keys(here.local)).toEqual(['sync']);
  });

  test('a switch that cannot be read is off', async () => {
    const [here, carrier] = [newDevice(), carrierOf()];
    here.local = { sync: { format: 1, isOn: 'yes' } };
    await at(here, carrier, follow(THEATRE));
    expect(await at(here, carrier, ({ sync }) => sync.state())).toMatchObject({ isOn: false });
    expect(carrier.items).toEqual({});
  });
});

test('each problem and each count has its sentence', () => {
  expect([SYNC_PROMISE, syncProblemKey('too-often')]).toEqual(['sync.before', 'sync.too-often']);
  expect(syncCounts({ isOn: true, whole: 2, shortened: 1, notCarried: 0, missing: 4 })).toEqual([
    { key: 'sync.carried', count: 3 },
    { key: 'sync.shortened', count: 1 },
    { key: 'sync.missing', count: 4 },
  ]);
  expect(syncCounts({ isOn: true, whole: 0, shortened: 0, notCarried: 0, missing: 0 })).toEqual([{ key: 'sync.carried', count: 0 }]);
});

test('our own pages may ask for it and switch it; nobody else', async () => {
  await at(newDevice(), carrierOf(), async ({ desk, sync }) => {
    answerSync({ ...desk, afterWrite: async () => undefined }, sync);
    expect(await ask(POPUP, 'sync')).toMatchObject({ isOn: false });
    expect(await ask(POPUP, 'setSync', { isOn: true })).toMatchObject({ isOn: true });
    expect(await ask(POPUP, 'setSync', { isOn: 'yes' })).toBeUndefined();
    expect(await ask(GUIDE, 'setSync', { isOn: false })).toBeUndefined();
    expect(await ask(GUIDE, 'sync')).toBeUndefined();
    expect(await ask(POPUP, 'sync')).toMatchObject({ isOn: true });
  });
});
