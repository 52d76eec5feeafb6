// What comes of asking the background to write something down: the stores answer it, the messages carry it.
import type { LedgerRefusal } from '../ledger/ledger.ts';

/** Each has its text under `refusal.` in assets/locales. */
export type Refusal = LedgerRefusal | 'storage-full' | 'storage-failed' | 'private-window';

export type Recorded = { ok: true } | { ok: false; why: Refusal };
