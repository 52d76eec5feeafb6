// Several devices of one person: each with a storage of its own, all with the one the browser carries between them.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '../../../lib/browser/desk.ts';
import { openLedgerStore } from '../../../lib/browser/ledger-store.ts';
import { openSettingsStore } from '../../../lib/browser/settings-store.ts';
import { openSync, type Sync } from '../../../lib/browser/sync.ts';
import { FEW_LAW } from '../ledger/few-law.ts';

type Items = Record<string, unknown>;

export interface Device {
  local: Items;
  /** How often something came from elsewhere. */
  changes: number;
}

export interface AtDevice {
  desk: Pick<Desk, 'ledger' | 'law' | 'settings'>;
  sync: Sync;
}

/** What the browser carries. */
export interface Carrier {
  items: Items;
  /** Calls that wrote, of all devices. */
  writes: number;
}

export function newDevice(): Device {
  return { local: {}, changes: 0 };
}

/** At this device, with a background that has just been woken: what it knows is in storage. */
export async function at<Answer>(device: Device, carrier: Carrier, act: (here: AtDevice) => Promise<Answer>): Promise<Answer> {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(structuredClone(device.local));
  await fakeBrowser.storage.sync.set(structuredClone(carrier.items));
  const desk = { ledger: openLedgerStore(), law: FEW_LAW, settings: openSettingsStore('2026-11-24') };
  const sync = openSync(desk, async () => {
    device.changes += 1;
  });
  fakeBrowser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') carrier.writes += 1;
  });
  const answer = await act({ desk, sync });
  // News of our own writes wake one more exchange: it must find nothing to do.
  await sync.exchange();
  device.local = structuredClone(await fakeBrowser.storage.local.get());
  carrier.items = structuredClone(await fakeBrowser.storage.sync.get());
  return answer;
}
