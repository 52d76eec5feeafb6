// Histories and ledgers nobody would think of, for the property tests.
import fc from 'fast-check';
import { byTelling, EventType, type LedgerEvent } from '../../../lib/ledger/event.ts';
import { ledgerFrom, type Ledger } from '../../../lib/ledger/ledger.ts';
import { account, THEATRE } from './told.ts';

const OFFSETS = ['Z', '+01:00', '-05:00', '+13:45'];
const DAYS = Array.from({ length: 30 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
const ID = fc.integer({ min: 0, max: 40 }).map((number) => `event-${String(number).padStart(4, '0')}`);

export const anyMoment = fc
  .tuple(fc.constantFrom(...DAYS), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom(...OFFSETS))
  .map(([day, hour, minute, offset]) => `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000${offset}`);

/** Coherent one by one, in no sensible order, with corrections of anything by anything. */
export const anyEvent: fc.Arbitrary<LedgerEvent> = fc
  .record({
    id: ID,
    type: fc.constantFrom(...EventType.options),
    at: anyMoment,
    recordedAt: anyMoment,
    source: fc.constantFrom('user' as const, 'system' as const, 'controller' as const),
    corrects: ID,
  })
  .map(({ corrects, ...event }) => ({ ...event, accountId: THEATRE, ...(event.type === 'corrected' && { corrects }) }));

export const anyHistory = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 25 });

const ACCOUNTS = [THEATRE, 'account-festival', 'account-orchestra'];

/** As this code keeps it: each history in the order of telling. */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .array(
    fc.record({
      id: fc.constantFrom(...ACCOUNTS),
      label: fc.option(fc.string({ maxLength: 20 }), { nil: undefined }),
      addedAt: anyMoment,
      events: anyHistory,
    }),
    {
      maxLength: 4,
    },
  )
  .map((records) =>
    ledgerFrom(
      records.map(({ id, label, addedAt, events }) => ({
        account: account(id, { addedAt, ...(label !== undefined && { label }) }),
        events: events.map((event) => ({ ...event, accountId: id })).toSorted(byTelling),
      })),
    ),
  );
