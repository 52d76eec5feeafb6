// Two copies of the ledger, brought together in any order, any number of times, give the same one and lose nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { merge } from '../../../lib/ledger/merge.ts';
import { record } from '../../../lib/ledger/record.ts';
import { anyLedger } from './anything.ts';
import { accepted, account, event, FESTIVAL, ledgerOf, recordWith, standing, THEATRE, WORLD } from './told.ts';

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
