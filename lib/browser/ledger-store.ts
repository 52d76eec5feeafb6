// The ledger's only door to storage. The background holds it; everyone else sends messages.
import { storage } from '#imports';
import { withAdded } from '../ledger/added.ts';
import type { Ledger, Outcome } from '../ledger/ledger.ts';
import { merge } from '../ledger/merge.ts';
import { now } from './clock.ts';
import { createTurns } from './in-turn.ts';
import { changedItems, ledgerIn } from './ledger-items.ts';
import { openMemory, type Memory, type Remembered } from './ledger-memory.ts';
import { log } from './log.ts';
import { quarantineText, setAside } from './quarantine.ts';
import { isFull } from './quota.ts';
import type { Recorded } from './recorded.ts';

export interface Kept {
  /** Entries that the person says are one account are one. */
  ledger: Ledger;
  /** Records that are kept aside because they could not be read. */
  quarantined: number;
}

export interface LedgerStore {
  read(): Promise<Kept>;
  /** Reads, decides, writes, and only then answers: what was answered « ok » survives the death of the worker. */
  change(decide: (ledger: Ledger) => Outcome): Promise<Recorded>;
  /** Entry by entry as it lies in storage: what a backup holds and an import is compared with. */
  stored(): Promise<Ledger>;
  /** Adds everything another copy knows. */
  unite(other: Ledger): Promise<Recorded>;
  exportQuarantine(): Promise<string>;
  /** Empties local storage, of whatever is in it. Throws when the browser cannot. */
  eraseAll(): Promise<void>;
}

/** What is in storage is the truth. It is parsed once in a worker's life, and again when someone else has changed it. */
export function openLedgerStore(): LedgerStore {
  const inTurn = createTurns();
  const memory = openMemory();
  const recall = async (): Promise<Remembered> => memory.recall() ?? readInto(memory);
  const keep = (next: (known: Remembered) => Ledger | Extract<Outcome, { ok: false }>): Promise<Recorded> =>
    inTurn(() => keepNow(memory, recall, next));
  return {
    read: () => inTurn(async () => kept(await recall())),
    change: (decide) =>
      keep(({ stored, read }) => {
        const outcome = decide(read);
        return outcome.ok ? withAdded(stored, read, outcome.ledger) : outcome;
      }),
    stored: () => inTurn(async () => (await recall()).stored),
    unite: (other) => keep(({ stored }) => merge(stored, other)),
    exportQuarantine: () => inTurn(exportAside),
    eraseAll: () =>
      inTurn(async () => {
        await storage.clear('local');
        memory.forget();
      }),
  };
}

function kept({ read, quarantined }: Remembered): Kept {
  return { ledger: read, quarantined };
}

async function readInto(memory: Memory): Promise<Remembered> {
  const items = await storage.snapshot('local');
  const { ledger, faults } = ledgerIn(items);
  return memory.remember(ledger, await setAside(faults, items, now()));
}

async function keepNow(
  memory: Memory,
  recall: () => Promise<Remembered>,
  decide: (known: Remembered) => Ledger | Extract<Outcome, { ok: false }>,
): Promise<Recorded> {
  let known: Remembered;
  try {
    known = await recall();
  } catch {
    return { ok: false, why: 'storage-failed' };
  }
  const next = decide(known);
  if (isRefusal(next)) return next;
  const items = changedItems(known.stored, next);
  if (items.length === 0) return { ok: true };
  try {
    memory.expect(items.map(({ key, value }) => ({ key: key.replace(/^local:/, ''), value })));
    await storage.setItems(items);
    memory.remember(next, known.quarantined);
    return { ok: true };
  } catch (error) {
    // What is in storage now is not known: perhaps all of it, most likely nothing.
    memory.forget();
    log('ledger: write failed', { items: items.length });
    return { ok: false, why: isFull(error) ? 'storage-full' : 'storage-failed' };
  }
}

function isRefusal(next: Ledger | Extract<Outcome, { ok: false }>): next is Extract<Outcome, { ok: false }> {
  return 'ok' in next && next['ok'] === false;
}

async function exportAside(): Promise<string> {
  const items = await storage.snapshot('local');
  return quarantineText(ledgerIn(items).faults, items);
}
