// What the browser carries of an account: never too much for it, never so little that another device would see another state.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedOf, isNews, missingHere, readCarried, type Carried } from '../../../lib/ledger/carried.ts';
import { courseOf } from '../../../lib/ledger/course-of.ts';
import { byTelling, EventType, type LedgerEvent } from '../../../lib/ledger/event.ts';
import { jurisdictionOf } from '../../../lib/ledger/jurisdiction.ts';
import type { AccountRecord, Ledger } from '../../../lib/ledger/ledger.ts';
import { merge } from '../../../lib/ledger/merge.ts';
import { FEW_LAW } from './few-law.ts';
import { sha256 } from './rich.ts';
import { event, recordWith, THEATRE } from './told.ts';

const LIMIT = 8192;
const where = jurisdictionOf(FEW_LAW, undefined);
const carry = (record: AccountRecord, now?: Carried): Promise<Carried | undefined> =>
  carriedOf(record, { where, sha256, now: now && readCarried(now) });
const bytes = (carried: unknown): number => `account:${THEATRE}`.length + new TextEncoder().encode(JSON.stringify(carried)).length;
const notes = (count: number, length = 60): LedgerEvent[] =>
  Array.from({ length: count }, (_, index) => event('noted', '2026-11-20', { note: `${index} ${'é'.repeat(length)}` }));
const recordIn = (carried: Carried | undefined): AccountRecord | undefined => {
  const { reading } = readCarried(carried);
  return reading.ok ? reading.record : undefined;
};

test('a short history travels whole, as it is stored', async () => {
  const record = recordWith([event('sent', '2026-11-19'), event('confirmed', '2026-11-20')]);
  const carried = await carry(record);
  expect(recordIn(carried)).toEqual(record);
  expect(carried).not.toHaveProperty('left');
});

test('of a long one the oldest notes stay behind, each with a mention', async () => {
  const record = recordWith([event('sent', '2026-11-19'), ...notes(100), event('confirmed', '2026-11-20')]);
  const carried = await carry(record);
  expect(bytes(carried)).toBeLessThanOrEqual(LIMIT);
  const types = recordIn(carried)?.events.map(({ type }) => type) ?? [];
  expect(types).toEqual(expect.arrayContaining(['sent', 'confirmed', 'noted']));
  expect((carried?.left?.length ?? 0) / 7 + types.length).toBe(102);
  expect(recordIn(carried)?.events.filter(({ type }) => type === 'noted')).toEqual(record.events.slice(-types.length + 1, -1));
});

test('a device that has them knows that nothing is missing, another how much', async () => {
  const record = recordWith([event('sent', '2026-11-19'), ...notes(100)]);
  const carried = readCarried(await carry(record));
  expect(await missingHere(record, carried, sha256)).toBe(0);
  const elsewhere = carried.reading.ok ? carried.reading.record : undefined;
  expect(await missingHere(elsewhere, carried, sha256)).toBe(101 - (elsewhere?.events.length ?? 0));
  const other = recordWith(record.events.map((one) => ({ ...one, note: 'Another' })));
  expect(await missingHere(other, carried, sha256)).toBeGreaterThan(0);
});

test('a device that knows less keeps the mentions of one that knows more, and does not write over it for nothing', async () => {
  const record = recordWith([event('sent', '2026-11-19'), ...notes(100)]);
  const first = await carry(record);
  const elsewhere = recordIn(first) ?? record;
  const again = await carry(elsewhere, first);
  expect(again && isNews(again, first && readCarried(first))).toBe(false);
  const confirmed = await carry({ ...elsewhere, events: [...elsewhere.events, event('confirmed', '2026-11-21')] }, first);
  expect(confirmed && isNews(confirmed, first && readCarried(first))).toBe(true);
  expect(await missingHere(record, readCarried(confirmed), sha256)).toBe(0);
  expect(confirmed?.left?.length).toBeGreaterThanOrEqual(first?.left?.length ?? 0);
});

test('what was taken out stays behind first, its correction never', async () => {
  const wrong = event('refused', '2026-11-20', { note: 'x'.repeat(1900) });
  const record = recordWith([event('sent', '2026-11-19'), wrong, event('corrected', '2026-11-20', { corrects: wrong.id }), ...notes(70)]);
  const ids = recordIn(await carry(record))?.events.map(({ id }) => id) ?? [];
  expect(ids).not.toContain(wrong.id);
  expect(recordIn(await carry(record))?.events.some(({ corrects }) => corrects === wrong.id)).toBe(true);
});

test('what cannot fit is not carried, and that is said', async () => {
  const evidence = Array.from({ length: 50 }, (_, index) => ({ name: `${index}${'é'.repeat(120)}.eml`, sha256: 'e3'.repeat(32) }));
  expect(await carry(recordWith([event('sent', '2026-11-19', { evidence })]))).toBeUndefined();
});

test('what copies do not agree on travels while it is short', async () => {
  const one = event('sent', '2026-11-19');
  const quarrel = (length: number): AccountRecord =>
    ['here', 'there', 'elsewhere']
      .map((word) => ({ [THEATRE]: recordWith([{ ...one, note: `${word} ${'é'.repeat(length)}` }]) }))
      .reduce<Ledger>(merge, {})[THEATRE] ?? recordWith([]);
  expect(quarrel(10).disputed?.events).toHaveLength(2);
  expect(recordIn(await carry(quarrel(10)))).toEqual(quarrel(10));
  expect(recordIn(await carry(quarrel(1500)))).toEqual({ ...quarrel(1500), disputed: undefined });
});

/** Lives of any length in any order, with long words. */
const anyLife = fc
  .array(
    fc.record({
      type: fc.constantFrom(...EventType.options, 'sent' as const, 'noted' as const, 'noted' as const),
      day: fc.integer({ min: 1, max: 28 }),
      note: fc.nat({ max: 400 }),
      which: fc.nat({ max: 300 }),
    }),
    { maxLength: 160, size: 'max' },
  )
  .map((told) =>
    told
      .map(({ type, day, note, which }, index) => ({
        ...event(type, `2026-${String(1 + (index % 11)).padStart(2, '0')}-${String(day).padStart(2, '0')}`, {
          note: '<'.repeat(note % 7) + 'é'.repeat(note),
        }),
        id: `event-${String(index).padStart(6, '0')}`,
        ...(type === 'corrected' && { corrects: `event-${String(which).padStart(6, '0')}` }),
      }))
      .toSorted(byTelling),
  );

describe('of any history', () => {
  test('what is carried fits, and stands where the whole stands, today and on every later day', async () => {
    let shortened = 0;
    await fc.assert(
      fc.asyncProperty(anyLife, async (events) => {
        const carried = await carry(recordWith(events));
        if (carried === undefined) return;
        expect(bytes(carried)).toBeLessThanOrEqual(LIMIT);
        const kept = recordIn(carried)?.events ?? [];
        expect({ ...courseOf(kept, where), idle: [] }).toEqual({ ...courseOf(events, where), idle: [] });
        expect((carried.left?.length ?? 0) / 7 + (carried.more ?? 0) + kept.length).toBe(events.length);
        if (kept.length < events.length) shortened += 1;
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
    expect(shortened).toBeGreaterThan(50);
  });

  test('most of what is too long can be shortened', async () => {
    let [all, not] = [0, 0];
    await fc.assert(
      fc.asyncProperty(anyLife, async (events) => {
        all += 1;
        if ((await carry(recordWith(events))) === undefined) not += 1;
      }),
      { numRuns: 200, seed: 20_261_124 },
    );
    expect(not).toBeLessThan(all / 2);
  });
});

describe('what comes from the browser is read with care', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a list', []],
    ['mentions without an account', { left: 'abcdefg' }],
  ])('%s', (_name, value) => {
    expect(readCarried(value).reading).toEqual({ ok: false, why: 'unreadable' });
  });

  test('mentions that are none are none', () => {
    expect(readCarried({ left: 17, more: -1 })).toMatchObject({ left: [], more: 0 });
    expect(readCarried({ left: '!!', more: 1.5 })).toMatchObject({ left: [], more: 0 });
    expect(readCarried({ format: 99 }).reading).toEqual({ ok: false, why: 'newer-format' });
  });
});
