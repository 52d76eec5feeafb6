// Where the holder of an account lives, and so which law and which authority are theirs.
import type { Country } from '../rules/country.ts';
import { jurisdictionOf, type Jurisdiction } from './jurisdiction.ts';
import type { AccountRecord } from './ledger.ts';
import { standingEvents } from './standing-events.ts';
import type { World } from './world.ts';
import { byTelling } from './event.ts';

/** What was told last of this account, or else what the settings say. */
export function countryOf({ account, events }: AccountRecord, world: Pick<World, 'country'>): Country | undefined {
  const moves = events.some(({ type }) => type === 'moved') ? standingEvents(events).filter(({ type }) => type === 'moved') : [];
  return moves.toSorted(byTelling).findLast(({ country }) => country !== undefined)?.country ?? account.country ?? world.country;
}

export function jurisdictionFor(record: AccountRecord, world: Pick<World, 'country' | 'law'>): Jurisdiction {
  return jurisdictionOf(world.law, countryOf(record, world));
}
