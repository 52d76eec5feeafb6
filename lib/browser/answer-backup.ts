// What our own pages may ask about copies of the ledger: to write one, to look into one, to unite one with what is here.
import { standingsOf } from '../ledger/account-standing.ts';
import { backupOf } from '../ledger/backup.ts';
import { conflictsOf } from '../ledger/conflicts.ts';
import { previewOf } from '../ledger/import-preview.ts';
import { answer } from './answer.ts';
import { AskedImport, Nothing } from './asked.ts';
import { worldAt, type Desk } from './desk.ts';
import { storageUse } from './quota.ts';
import { isOurPage } from './sender.ts';
import { sha256 } from './sha256.ts';

export function answerBackup(desk: Desk): void {
  const from = isOurPage;

  answer('exportBackup', { from, shape: Nothing }, () => backup(desk));
  answer('previewImport', { from, shape: AskedImport, otherwise: { ok: false, why: 'not-ours' } }, async ({ text, isDamageAccepted }) => {
    const preview = await previewOf(text, await desk.ledger.stored(), { sha256, isDamageAccepted });
    if (!preview.ok) return preview;
    // The page shows what would happen; the histories themselves it has no use for.
    const { incoming: _incoming, ...shown } = preview;
    return shown;
  });
  answer('applyImport', { from, shape: AskedImport, otherwise: { ok: false, why: 'not-ours' } }, async ({ text, isDamageAccepted }) => {
    // Opened again: between looking and saying yes the worker may have died, and the ledger may have grown.
    const preview = await previewOf(text, await desk.ledger.stored(), { sha256, isDamageAccepted });
    if (!preview.ok) return preview;
    const recorded = await desk.ledger.unite(preview.incoming);
    if (recorded.ok) await desk.afterWrite();
    return recorded;
  });
  answer('conflicts', { from, shape: Nothing }, async () => conflictsOf((await desk.ledger.read()).ledger));
  answer('storageUse', { from, shape: Nothing }, () => storageUse());
}

async function backup(desk: Desk): Promise<string> {
  const world = await worldAt(desk);
  const standings = standingsOf((await desk.ledger.read()).ledger, world);
  return backupOf(await desk.ledger.stored(), { writtenAt: world.now, sha256, statusOf: (id) => standings.get(id)?.status });
}
