// The register: a table of many accounts, filtered, sorted and cut, that costs no more than what is looked at.
import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import type { AccountRecord, Ledger } from '../../../lib/ledger/ledger.ts';
import { popupModelOf } from '../../../lib/ledger/popup-model.ts';
import { registerModelOf } from '../../../lib/ledger/register-model.ts';
import { RegisterQuery } from '../../../lib/ledger/register-query.ts';
import { FEW_RULES } from './few-rules.ts';
import { account, event, ledgerOf, worldOn } from './told.ts';

const world = worldOn('2026-11-24', 'FR');

function one(id: string, more: Parameters<typeof account>[1], ...told: [LedgerEvent['type'], string][]): AccountRecord {
  return { account: account(id, more), events: told.map(([type, day]) => event(type, day, { accountId: id })) };
}

const ledger = ledgerOf(
  one('account-a', { label: 'Théâtre', holder: 'Camille' }, ['sent', '2026-11-20']),
  one('account-b', { platform: 'instagram', handle: 'festival', holder: 'Noé' }, ['sent', '2026-10-01']),
  one('account-c', { label: 'École', holder: 'Camille' }),
  one('account-d', { kind: 'page', label: 'Page' }),
  one('account-e', { platform: 'threads', handle: 'zoe' }, ['sent', '2026-11-01'], ['confirmed', '2026-11-02']),
);

const ids = (query: RegisterQuery): string =>
  registerModelOf(ledger, query, world)
    .rows.map((row) => row.account.id.slice(-1))
    .join('');

test('without a question it lists all, those that need something first, a Page last', () => {
  expect(ids({})).toBe('cbaed');
});

describe('it is sorted', () => {
  test.each([
    ['need', 'cbaed', 'deabc'],
    ['name', 'cbdae', 'eadbc'],
    ['holder', 'cabde', 'bcade'],
    ['status', 'caedb', 'bdeac'],
    ['since', 'ebacd', 'abecd'],
    ['next', 'baecd', 'eabcd'],
  ] as const)('by %s, either way, with what is missing last', (sort, up, down) => {
    expect(ids({ sort })).toBe(up);
    expect(ids({ sort, descending: true })).toBe(down);
  });
});

describe('it is filtered', () => {
  test.each<[string, RegisterQuery, string]>([
    ['state', { statuses: ['overdue', 'sent'] }, 'ba'],
    ['platform', { platforms: ['instagram', 'threads'] }, 'be'],
    ['holder', { holders: ['Camille'] }, 'ca'],
    ['the lack of a holder', { holders: [''] }, 'ed'],
    ['a word, whatever its accents and capitals', { text: ' theatre ' }, 'a'],
    ['a word of the holder', { text: 'noe' }, 'b'],
    ['several at once', { holders: ['Camille'], statuses: ['sent'] }, 'a'],
    ['nothing, by empty lists', { statuses: [], platforms: [], holders: [], text: '' }, 'cbaed'],
  ])('by %s', (_name, query, expected) => {
    expect(ids(query)).toBe(expected);
  });
});

test('it says how many there are of each, whatever is filtered and cut', () => {
  expect(registerModelOf(ledger, { platforms: ['facebook'], from: 1, count: 1 }, world)).toMatchObject({
    rows: [{ account: { id: 'account-a' } }],
    matching: 3,
    all: 5,
    platforms: [
      { value: 'facebook', count: 3 },
      { value: 'instagram', count: 1 },
      { value: 'threads', count: 1 },
    ],
    holders: [
      { value: '', count: 2 },
      { value: 'Camille', count: 2 },
      { value: 'Noé', count: 1 },
    ],
  });
});

test('a row says since when, on whose word, until when, and what comes next with its date', () => {
  expect(registerModelOf(ledger, { sort: 'name' }, world).rows[1]).toMatchObject({
    status: 'overdue',
    statusKey: 'overdue',
    since: '2026-11-03',
    word: 'system',
    next: 'remind',
    nextOn: '2026-11-02',
    isDue: true,
    deadline: { expectedBy: '2026-11-02', basis: 'law' },
    country: 'FR',
    regime: 'gdpr',
  });
});

test.each([{ statuses: ['fulfilled'] }, { sort: 'handle' }, { from: -1 }, { count: 1.5 }, { extra: 1 }, { text: 'x'.repeat(201) }])(
  'a question it does not understand is refused: %j',
  (query) => {
    expect(RegisterQuery.safeParse(query).success).toBe(false);
  },
);

describe('with many accounts', () => {
  /** Counts how often anything of any event is read. */
  function counted(size: number): { ledger: Ledger; reads: () => number } {
    let reads = 0;
    const watched = (told: LedgerEvent): LedgerEvent =>
      new Proxy(told, {
        get: (target, key) => {
          reads += 1;
          return Reflect.get(target, key);
        },
      });
    const records = Array.from({ length: size }, (_, index) => {
      const { account: of, events } = one(`account-${index}`, {}, ['sent', '2026-10-01'], ['acknowledged', '2026-10-02']);
      const notes = Array.from({ length: 28 }, () => event('noted', '2026-11-01', { accountId: of.id }));
      return { account: of, events: [...events, ...notes].map(watched) };
    });
    return { ledger: ledgerOf(...records), reads: () => reads };
  }

  function readsOf(size: number, count: number): number {
    const { ledger: many, reads } = counted(size);
    const model = popupModelOf(many, { ...world, rules: FEW_RULES, slice: { from: 0, count } });
    expect([model.rows.length, model.all]).toEqual([Math.min(size, count), size]);
    return reads();
  }

  test('ten times the accounts are read ten times as often, not more', () => {
    const [few, many] = [readsOf(200, 10), readsOf(2000, 10)];
    expect(many / few).toBeLessThan(10.5);
  });

  test('rows that are not shown are not built: their histories are folded once and left alone', () => {
    const [first, all] = [readsOf(500, 10), readsOf(500, 500)];
    expect(first).toBeLessThan(all / 1.5);
    const { ledger: many, reads } = counted(500);
    registerModelOf(many, { from: 0, count: 10 }, world);
    expect(reads()).toBeLessThan(all / 1.5);
  });
});
