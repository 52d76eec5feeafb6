// The ledger's only door to storage. The background holds it; everyone else sends messages.
import { storage } from '#imports';
import { EMPTY_LEDGER, type Ledger, type Outcome } from '../ledger/ledger.ts';
import { now } from './clock.ts';
import { createTurns } from './in-turn.ts';
import { changedItems, ledgerIn } from './ledger-items.ts';
import { log } from './log.ts';
import type { Recorded } from './messages.ts';
import { quarantineText, setAside } from './quarantine.ts';

export interface Kept {
  ledger: Ledger;
  /** Records that are kept aside because they could not be read. */
  quarantined: number;
}

export interface LedgerStore {
  read(): Promise<Kept>;
  /** Reads, decides, writes, and only then answers: what was answered « ok » survives the death of the worker. */
  change(decide: (ledger: Ledger) => Outcome): Promise<Recorded>;
  exportQuarantine(): Promise<string>;
}

/** Nothing is remembered between two calls: what is in storage is the truth, and it is parsed each time. */
export function openLedgerStore(): LedgerStore {
  const inTurn = createTurns();
  return {
    read: () => inTurn(readAll),
    change: (decide) => inTurn(() => changeNow(decide)),
    exportQuarantine: () => inTurn(exportAside),
  };
}

async function readAll(): Promise<Kept> {
  const items = await storage.snapshot('local');
  const { ledger, faults } = ledgerIn(items);
  return { ledger, quarantined: await setAside(faults, items, now()) };
}

async function changeNow(decide: (ledger: Ledger) => Outcome): Promise<Recorded> {
  let ledger = EMPTY_LEDGER;
  try {
    ({ ledger } = await readAll());
  } catch {
    return { ok: false, why: 'storage-failed' };
  }
  const outcome = decide(ledger);
  if (!outcome.ok) return outcome;
  const items = changedItems(ledger, outcome.ledger);
  try {
    if (items.length > 0) await storage.setItems(items);
    return { ok: true };
  } catch (error) {
    log('ledger: write failed', { items: items.length });
    return { ok: false, why: isFull(error) ? 'storage-full' : 'storage-failed' };
  }
}

async function exportAside(): Promise<string> {
  const items = await storage.snapshot('local');
  return quarantineText(ledgerIn(items).faults, items);
}

/** Chromium says « kQuotaBytes quota exceeded », Firefox throws a QuotaExceededError, a full disk says that there is no space. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota|no.?space|disk.{0,10}full/i.test(`${error.name} ${error.message}`);
}
