// Takes away all that the person has put in: here, and what the browser carries for us. Files they saved are theirs.
import type { Desk } from './desk.ts';
import { log } from './log.ts';
import { stopNotifying } from './notify-permission.ts';
import type { Sync } from './sync.ts';

/** Each has its text under `settings.erase_failed` in assets/locales. */
export type Erased = { ok: true } | { ok: false; why: 'sync-copy' | 'storage-failed' };

/**
 * The copy with the browser's maker goes first: without the switch for it there would be no second try, and what it still held would come
 * back. When that fails nothing is erased. That the first page was opened is forgotten with the rest, so that nothing of us stays: browsers
 * say « installed » once, and only a build that is loaded from a folder at each start is greeted anew.
 */
export async function eraseEverything(desk: Pick<Desk, 'ledger' | 'afterWrite'>, sync: Pick<Sync, 'set'>): Promise<Erased> {
  const { problem } = await sync.set(false);
  if (problem !== undefined) return { ok: false, why: 'sync-copy' };
  try {
    await desk.ledger.eraseAll();
  } catch {
    log('erase: storage could not be emptied');
    return { ok: false, why: 'storage-failed' };
  }
  // A browser that keeps the permission shows it, and has nothing left to remind of.
  await stopNotifying().catch(() => undefined);
  await desk.afterWrite();
  return { ok: true };
}
