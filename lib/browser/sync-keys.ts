// How the exchange between devices is said: keys of sentences in assets/locales.
import type { SyncState } from './sync.ts';
import type { SyncProblem } from './sync-area.ts';

/** What leaves the machine, and to whom: read before anything is switched on. */
export const SYNC_PROMISE = 'sync.before';

export function syncProblemKey(problem: SyncProblem): string {
  return `sync.${problem}`;
}

/** What is worth saying of an exchange; the number fills the blank. */
export function syncCounts({ whole, shortened, notCarried, missing }: SyncState): { key: string; count: number }[] {
  const all = [
    { key: 'sync.carried', count: whole + shortened },
    { key: 'sync.shortened', count: shortened },
    { key: 'sync.not_carried', count: notCarried },
    { key: 'sync.missing', count: missing },
  ];
  return all.filter(({ count }, place) => place === 0 || count > 0);
}
