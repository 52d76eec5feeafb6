// The whole ledger as one file for the person to keep: what an import reads back without loss, and what other tools can read.
import { backupAccountOf } from './backup-account.ts';
import { BACKUP_VERSION, type Backup } from './backup-schema.ts';
import { checksumOf, type Sha256 } from './checksum.ts';
import { CONTEXT } from './json-ld.ts';
import type { Ledger } from './ledger.ts';
import type { Moment } from './moment.ts';
import type { Status } from './status.ts';

export interface Writing {
  writtenAt: Moment;
  sha256: Sha256;
  /** Where each account stands, for other tools; ours computes it anew. */
  statusOf?: (accountId: string) => Status | undefined;
}

/** The ledger as it is stored, not as it is read: what was joined can be parted again after an import. */
export async function backupOf(ledger: Ledger, { writtenAt, sha256, statusOf }: Writing): Promise<string> {
  const content = {
    '@context': CONTEXT,
    backup: 'm-opposer',
    version: BACKUP_VERSION,
    writtenAt,
    accounts: Object.values(ledger).map((record) => backupAccountOf(record, statusOf?.(record.account.id))),
  } as const;
  const backup: Backup = { ...content, checksum: await checksumOf(content, sha256) };
  return JSON.stringify(backup);
}
