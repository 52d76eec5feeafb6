// Which accounts still have an objection to send, for the first time or again: those the companion goes through.
import type { AccountRow } from './account-row.ts';
import type { NextKey } from './next-line.ts';

const SENDING: ReadonlySet<NextKey> = new Set(['guide-me', 'confirm-sent', 'object-again']);

export function isToSend({ next }: Pick<AccountRow, 'next'>): boolean {
  return SENDING.has(next);
}
