// The shape of a backup, for whoever reads one: assets/schemas holds the same as a JSON schema.
import * as z from 'zod/mini';
import { Account } from './account.ts';
import { LedgerEvent } from './event.ts';
import { Moment } from './moment.ts';
import { STATUSES } from './status.ts';

/** What this code writes. Another shape gets another number, a step in backup-steps.ts and a sample in the tests. */
export const BACKUP_VERSION = 1;

/** An event; the account it belongs to is the one it stands in. */
export const BackupStep = z.strictObject({ '@type': z.literal('Step'), ...z.omit(LedgerEvent, { accountId: true }).shape });

/** The steps taken for one right: the objection, GDPR 21; the complaint about its handling, GDPR 77; the report to the Swiss authority. */
export const BackupRecord = z.strictObject({
  '@type': z.literal('Record'),
  right: z.enum(['A21', 'A77', 'report']),
  /** Where it stood when the backup was written. Computed, and not read back. */
  status: z.optional(z.enum(STATUSES)),
  steps: z.array(BackupStep),
});

export const BackupAccount = z.strictObject({
  '@type': z.literal('Account'),
  ...Account.shape,
  records: z.array(BackupRecord),
  disputed: z.optional(z.strictObject({ accounts: z.array(Account), steps: z.array(BackupStep) })),
});

export const Backup = z.strictObject({
  '@context': z.record(z.string(), z.unknown()),
  backup: z.literal('m-opposer'),
  version: z.literal(BACKUP_VERSION),
  writtenAt: Moment,
  accounts: z.array(BackupAccount),
  checksum: z.string().check(z.regex(/^sha256-[0-9a-f]{64}$/)),
});

/** The envelope alone: an account that cannot be read must not take the others with it. */
export const BackupEnvelope = z.strictObject({ ...Backup.shape, accounts: z.array(z.unknown()) });

export type Backup = z.infer<typeof Backup>;
export type BackupAccount = z.infer<typeof BackupAccount>;
export type BackupRecord = z.infer<typeof BackupRecord>;
export type BackupStep = z.infer<typeof BackupStep>;
