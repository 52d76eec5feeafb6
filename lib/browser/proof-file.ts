// Sums up a file that proves something, on this machine: its name and its SHA-256 are kept, the file is not, and does not leave.
import type { Evidence } from '../ledger/event.ts';
import { MAIL_START_BYTES, mailHeadOf, type MailLine } from '../ledger/evidence-mail.ts';
import { evidenceNameOf } from '../ledger/evidence-name.ts';
import { sha256 } from './sha256.ts';

/** `head`: what an e-mail says of itself, to be shown and never kept. */
export type Proof = { ok: true; evidence: Evidence; head?: readonly MailLine[] } | { ok: false; why: 'empty' | 'too-large' | 'unreadable' };

/** The sum is taken in memory. An e-mail, a letter or a capture has a hundredth of it. */
export const LARGEST_PROOF = 100_000_000;

export async function proofIn(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<Proof> {
  if (file.size === 0) return { ok: false, why: 'empty' };
  if (file.size > LARGEST_PROOF) return { ok: false, why: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const evidence = { name: evidenceNameOf(file.name), sha256: await sha256(bytes) };
    const mail = mailHeadOf(bytes.subarray(0, MAIL_START_BYTES));
    return { ok: true, evidence, ...(mail.ok && { head: mail.head }) };
  } catch {
    // A folder, a file that has been moved away meanwhile, or one this person may not read.
    return { ok: false, why: 'unreadable' };
  }
}
