// Takes away all that the person has put in: here, and what the browser carries for us. Files they saved are theirs.
import { storage } from '#imports';
import type { Desk } from './desk.ts';
import { log } from './log.ts';
import { stopNotifying } from './notify-permission.ts';
import type { Sync } from './sync.ts';

/** `hasCopyLeft`: what the browser carries could not be reached, and may still be there. `why` has its text under `settings.erase_failed`. */
export type Erased = { ok: true; hasCopyLeft?: true } | { ok: false; why: 'storage-failed' };

/**
 * What lies here is always erased. The copy with the browser's maker goes first, for switching it off writes to the storage that is emptied
 * afterwards; where it cannot be reached (offline, too many writes, or a browser or an organisation that has switched off such storage
 * altogether), that is said, nothing of it comes back by itself, and erasing again is the second try. That the first page was opened is
 * forgotten with the rest, so that nothing of us stays: browsers say « installed » once, and only a build that is loaded from a folder at
 * each start is greeted anew.
 */
export async function eraseEverything(desk: Pick<Desk, 'ledger' | 'afterWrite'>, sync: Pick<Sync, 'set'>): Promise<Erased> {
  const isTakenBack = await sync.set(false).then(
    ({ problem }) => problem === undefined,
    () => false,
  );
  try {
    await desk.ledger.eraseAll();
    await storage.clear('session');
  } catch {
    log('erase: storage could not be emptied');
    return { ok: false, why: 'storage-failed' };
  }
  // A browser that keeps the permission shows it, and has nothing left to remind of.
  await stopNotifying().catch(() => undefined);
  await desk.afterWrite();
  return isTakenBack ? { ok: true } : { ok: true, hasCopyLeft: true };
}
