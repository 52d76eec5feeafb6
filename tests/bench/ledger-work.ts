// What is done with a whole ledger, each as one piece of work whose cost must grow with the accounts and no faster.
import { createHash } from 'node:crypto';
import { changedItems, ledgerIn } from '../../lib/browser/ledger-items.ts';
import { askingOf } from '../../lib/ledger/asking.ts';
import { backupOf } from '../../lib/ledger/backup.ts';
import { previewOf } from '../../lib/ledger/import-preview.ts';
import { recordOf, type Ledger } from '../../lib/ledger/ledger.ts';
import { merge } from '../../lib/ledger/merge.ts';
import { popupModelOf } from '../../lib/ledger/popup-model.ts';
import { record } from '../../lib/ledger/record.ts';
import { registerModelOf } from '../../lib/ledger/register-model.ts';
import type { World } from '../../lib/ledger/world.ts';
import { readLaw, readRules } from '../../modules/rules/read.ts';
import { manyAccounts } from './many-accounts.ts';

export interface Work {
  name: string;
  run: () => unknown;
}

export interface LedgerWork {
  works: readonly Work[];
  /** Bytes in `storage.local`, as Chromium counts them. */
  stored: number;
  /** Characters of the backup. */
  backup: number;
}

const NOW = '2026-11-24T10:03:00.000+01:00';
const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

export async function ledgerWork(accounts: number): Promise<LedgerWork> {
  const rules = readRules();
  const world: World = { law: readLaw(), now: NOW, country: 'FR' };
  const ledger = manyAccounts(accounts);
  const written = changedItems({}, ledger).map(({ key, value }) => [key.replace(/^local:/, ''), value] as const);
  const items: unknown = JSON.parse(JSON.stringify(Object.fromEntries(written)));
  const backup = await backupOf(ledger, { writtenAt: NOW, sha256 });
  const elsewhere = withOneMoreEach(ledger);
  const [first] = Object.keys(ledger);
  return {
    stored: written.reduce((sum, [key, value]) => sum + key.length + Buffer.byteLength(JSON.stringify(value)), 0),
    backup: backup.length,
    works: [
      { name: 'read from storage', run: () => ledgerIn(items as Readonly<Record<string, unknown>>) },
      { name: 'one event, decided and written', run: () => oneEvent(ledger, first ?? '', world) },
      { name: 'popup, its first 10 rows', run: () => popupModelOf(ledger, { ...world, rules, slice: { from: 0, count: 10 } }) },
      { name: 'popup, every row', run: () => popupModelOf(ledger, { ...world, rules }) },
      { name: 'register, its first 50 rows', run: () => registerModelOf(ledger, { from: 0, count: 50 }, world) },
      { name: 'badge', run: () => askingOf(ledger, world) },
      { name: 'merge with a copy that knows more', run: () => merge(ledger, elsewhere) },
      { name: 'backup', run: () => backupOf(ledger, { writtenAt: NOW, sha256 }) },
      { name: 'preview of that backup', run: () => previewOf(backup, ledger, { sha256 }) },
    ],
  };
}

function oneEvent(ledger: Ledger, accountId: string, world: World): unknown {
  const event = { id: 'event-of-the-bench', accountId, type: 'noted', at: NOW, recordedAt: NOW, source: 'user' } as const;
  const outcome = record(ledger, event, world);
  if (!outcome.ok) throw new Error(outcome.why);
  return changedItems(ledger, outcome.ledger);
}

/** As the same ledger is on another device, where one thing more was told of each account; nothing of it is the same object. */
function withOneMoreEach(ledger: Ledger): Ledger {
  const copy: Ledger = structuredClone(ledger);
  return Object.fromEntries(
    Object.keys(copy).map((id, index) => {
      const known = recordOf(copy, id);
      if (known === undefined) throw new Error('an account without a record');
      const more = {
        id: `event-${String(index).padStart(8, '0')}`,
        accountId: id,
        type: 'noted',
        at: NOW,
        recordedAt: NOW,
        source: 'user',
      } as const;
      return [id, { ...known, events: [...known.events, more] }];
    }),
  );
}
