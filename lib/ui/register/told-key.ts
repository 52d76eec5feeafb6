// On whose word a state rests, as paper says it to somebody who is not the person.
import type { EventSource } from '../../ledger/event.ts';

/** A key under `told.` in assets/locales: what only the calendar says was computed, not told. */
export function toldKeyOf(word: EventSource): `told.${string}` {
  return word === 'system' ? 'told.dates' : `told.${word}`;
}
