// Two copies of the ledger, brought together in any order, any number of times, give the same one and lose nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { eventsOf, merge } from '../../../lib/ledger/merge.ts';
import { record } from '../../../lib/ledger/record.ts';
import { standingsOf } from '../../../lib/ledger/account-standing.ts';
import { canonical } from '../../../lib/ledger/canonical.ts';
import { joinedLedger } from '../../../lib/ledger/joined.ts';
import { newEvent } from '../../../lib/ledger/new-event.ts';
import { EventType } from '../../../lib/ledger/event.ts';
import { anyLedger } from './anything.ts';
import { richLedger } from './rich.ts';
import { accepted, account, event, FESTIVAL, ledgerOf, recordWith, standing, THEATRE, WORLD, worldOn } from './told.ts';

const RUNS = { numRuns: 1500 };

test('merging is commutative', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, (one, other) => {
      expect(merge(one, other)).toEqual(merge(other, one));
    }),
    RUNS,
  );
});

test('merging is associative', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, anyLedger, (one, two, three) => {
      expect(merge(merge(one, two), three)).toEqual(merge(one, merge(two, three)));
    }),
    RUNS,
  );
});

test('merging with itself or with nothing changes nothing', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      expect(merge(ledger, ledger)).toEqual(ledger);
      expect(merge(ledger, {})).toEqual(ledger);
    }),
    RUNS,
  );
});

test('merging loses no event and invents none', () => {
  const ids = (ledger: Ledger): string[] =>
    Object.values(ledger).flatMap(({ account: { id }, events }) => events.map((one) => `${id} ${one.id}`));
  fc.assert(
    fc.property(anyLedger, anyLedger, (one, other) => {
      expect(new Set(ids(merge(one, other)))).toEqual(new Set([...ids(one), ...ids(other)]));
    }),
    RUNS,
  );
});

test('two copies that went their own ways know everything after they meet', () => {
  const start = ledgerOf(recordWith([]));
  const sent = event('sent', '2026-11-20');
  const here = accepted(record(start, sent, WORLD));
  const there = accepted(record(here, event('confirmed', '2026-11-21'), WORLD));
  const elsewhere = { ...here, [FESTIVAL]: { account: account(FESTIVAL), events: [] } };
  const together = merge(there, elsewhere);
  expect(Object.keys(together).toSorted()).toEqual([FESTIVAL, THEATRE]);
  expect(standing(together[THEATRE]?.events ?? []).status).toBe('confirmed');
});

test('of two different events under one id both copies keep the same one, however its keys are written', () => {
  const one = event('sent', '2026-11-20');
  const [early, late] = [ledgerOf(recordWith([{ ...one, note: 'early' }])), ledgerOf(recordWith([{ note: 'late', ...one }]))];
  expect(merge(early, late)).toEqual(merge(late, early));
  expect(merge(early, late)[THEATRE]?.events).toHaveLength(1);
  const turned = ledgerOf(recordWith([{ note: 'early', ...one }]));
  expect(merge(merge(turned, late), early)).toEqual(merge(early, late));
});

const said = (ledger: Ledger): Set<string> =>
  new Set(
    Object.values(ledger).flatMap((one) =>
      [one.account, ...(one.disputed?.accounts ?? []), ...eventsOf(one)].map((part) => canonical(part)),
    ),
  );

test('merging copies that contradict each other is commutative, associative and idempotent, and keeps every word of both', () => {
  fc.assert(
    fc.property(richLedger, richLedger, richLedger, (one, two, three) => {
      const all = merge(merge(one, two), three);
      expect(merge(three, merge(two, one))).toEqual(all);
      expect(merge(merge(three, one), two)).toEqual(all);
      expect(merge(all, two)).toEqual(all);
      expect(merge(all, all)).toEqual(all);
      expect(said(all)).toEqual(new Set([...said(one), ...said(two), ...said(three)]));
    }),
    { numRuns: 500 },
  );
});

/** What somebody tells of whom on which day, whether it is taken or not; the clock of the machine may be wrong by days. */
const deed = fc.record({
  after: fc.integer({ min: 0, max: 12 }),
  who: fc.constantFrom(THEATRE, FESTIVAL),
  type: fc.constantFrom(...EventType.options),
  which: fc.nat({ max: 20 }),
});
const months = fc.record({ skew: fc.integer({ min: -5, max: 5 }), deeds: fc.array(deed, { minLength: 10, maxLength: 30 }) });

type Life = typeof months extends fc.Arbitrary<infer Value> ? Value : never;

function lived(start: Ledger, { skew, deeds }: Life, name: string): Ledger {
  let ledger = start;
  let day = Date.UTC(2026, 10, 24) + skew * 86_400_000;
  for (const [index, { after, who, type, which }] of deeds.entries()) {
    day += after * 86_400_000;
    const now = new Date(day).toISOString();
    const history = ledger[who]?.events ?? [];
    const more = {
      ...(type === 'corrected' && { corrects: history[which % Math.max(1, history.length)]?.id }),
      ...(type === 'moved' && { country: 'BE' }),
      ...(type === 'same_account' && { sameAs: who === THEATRE ? FESTIVAL : THEATRE }),
    };
    const saying = { id: `event-${name}-${index}`, now, momentAt: (instant: number) => new Date(instant).toISOString() };
    const outcome = record(ledger, newEvent({ accountId: who, type, source: 'user', ...more }, history, saying), worldOn(now));
    if (outcome.ok) ({ ledger } = outcome);
  }
  return ledger;
}

test('copies that went their own ways for months, with clocks that are wrong, agree on everything once they have met', () => {
  const start = ledgerOf(recordWith([]), { account: account(FESTIVAL), events: [] });
  let events = 0;
  fc.assert(
    fc.property(months, months, months, (one, two, three) => {
      const [here, there, elsewhere] = [lived(start, one, 'here'), lived(start, two, 'there'), lived(start, three, 'elsewhere')];
      const together = merge(merge(here, there), elsewhere);
      expect(merge(elsewhere, merge(there, here))).toEqual(together);
      expect(said(together)).toEqual(new Set([...said(here), ...said(there), ...said(elsewhere)]));
      const world = worldOn('2028-01-01');
      const statuses = (ledger: Ledger): unknown[] => [...standingsOf(joinedLedger(ledger), world)].map(([id, { status }]) => [id, status]);
      expect(statuses(merge(there, merge(elsewhere, here)))).toEqual(statuses(together));
      events += Object.values(together).reduce((sum, { events: { length } }) => sum + length, 0);
    }),
    { numRuns: 1000 },
  );
  // The lives are lives: most of what is told is taken.
  expect(events).toBeGreaterThan(10_000);
});

test('after a copy with a clock two days ahead was merged, what is told next is still what holds', () => {
  const ahead = ledgerOf(recordWith([{ ...event('sent', '2026-11-20'), recordedAt: '2026-11-26T10:03:00.000+01:00' }]));
  const told = newEvent({ accountId: THEATRE, type: 'confirmed', source: 'user' }, ahead[THEATRE]?.events ?? [], {
    id: 'event-told-next',
    now: WORLD.now,
    momentAt: (instant) => new Date(instant).toISOString(),
  });
  const after = accepted(record(ahead, told, WORLD));
  expect(after[THEATRE]?.events.at(-1)).toBe(told);
  expect(standing(after[THEATRE]?.events ?? []).status).toBe('confirmed');
});
