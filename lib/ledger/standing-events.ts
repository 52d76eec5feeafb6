// Which events still stand once corrections, and corrections of corrections, are taken into account.
import type { LedgerEvent } from './event.ts';

/**
 * Ids of the events that a standing correction takes out. Clocks play no part, so two copies agree whatever their clocks say.
 * A ring of corrections can only come from damaged or foreign data: none of it is believed, and what it names stays.
 */
export function correctedIds(events: readonly LedgerEvent[]): ReadonlySet<string> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const undecided = new Map<string, number>();
  for (const { corrects } of byId.values()) if (corrects !== undefined) undecided.set(corrects, (undecided.get(corrects) ?? 0) + 1);

  const out = new Set<string>();
  const standing = [...byId.values()].filter(({ id }) => !undecided.has(id));
  for (const { corrects } of standing) {
    if (corrects === undefined || out.has(corrects)) continue;
    out.add(corrects);
    const freed = byId.get(corrects)?.corrects;
    if (freed === undefined) continue;
    const left = (undecided.get(freed) ?? 0) - 1;
    undecided.set(freed, left);
    const back = byId.get(freed);
    if (left === 0 && back !== undefined && !out.has(freed)) standing.push(back);
  }
  return out;
}

/** What the fold reads: nothing that was corrected, and no correction. */
export function standingEvents(events: readonly LedgerEvent[]): LedgerEvent[] {
  const out = correctedIds(events);
  return events.filter((event) => event.type !== 'corrected' && !out.has(event.id));
}
