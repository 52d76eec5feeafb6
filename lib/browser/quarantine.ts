// Keeps aside, untouched, what could not be read: nobody's history is thrown away because we do not understand it.
import { storage } from '#imports';
import { accountKey, type Fault, type Items } from './ledger-items.ts';
import { log } from './log.ts';

const KEPT = 'quarantine:';

/** Moves each fault to a place of its own and answers how many records are kept aside in all. Safe to be interrupted at any point. */
export async function setAside(faults: readonly Fault[], items: Items, at: string): Promise<number> {
  const known = keptIn(items);
  // What a newer version wrote stays in its place, and what is missing is noted once.
  const moving = faults.filter(({ id, why }) => why === 'unreadable' || (why === 'missing' && !known.has(`${KEPT}${id}`)));
  const inPlace = faults.filter(({ why }) => why === 'newer-format').length;
  if (moving.length === 0) return known.size + inPlace;
  const places = moving.map((fault) => ({ fault, key: placeFor(fault, items) }));
  try {
    await storage.setItems(
      places.map(({ fault, key }) => ({ key: `local:${key}` as const, value: { why: fault.why, at, value: fault.value ?? null } })),
    );
    await storage.removeItems(moving.map(({ id }) => `local:${accountKey(id)}` as const));
    log('ledger: records set aside', { records: moving.length });
  } catch {
    // A full storage: they stay where they were, unread and unharmed.
    log('ledger: records could not be set aside', { records: moving.length });
  }
  return known.size + inPlace + places.filter(({ key }) => !known.has(key)).length;
}

/** All that is kept aside or not yet understood, as text for the person to keep. */
export function quarantineText(faults: readonly Fault[], items: Items): string {
  const kept = [...keptIn(items)].map((key) => [key, items[key]] as const);
  const others = faults.filter(({ why }) => why !== 'missing').map(({ id, value }) => [accountKey(id), value] as const);
  return JSON.stringify(Object.fromEntries([...kept, ...others]), undefined, 2);
}

function keptIn(items: Items): ReadonlySet<string> {
  return new Set(Object.keys(items).filter((key) => key.startsWith(KEPT)));
}

/** Never on top of something else that is kept: a second damage of one account gets a second place. */
function placeFor({ id, value }: Fault, items: Items): string {
  const wanted = JSON.stringify(value ?? null);
  for (let copy = 1; ; copy += 1) {
    const key = copy === 1 ? `${KEPT}${id}` : `${KEPT}${id}.${copy}`;
    if (!(key in items) || isHolding(items[key], wanted)) return key;
  }
}

/** True when the same was moved before and the move was cut short. */
function isHolding(kept: unknown, wanted: string): boolean {
  return typeof kept === 'object' && kept !== null && 'value' in kept && JSON.stringify(kept.value) === wanted;
}
