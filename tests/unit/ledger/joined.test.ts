// Two entries for one account: shown as a conflict until the person says that they are one, and parted again when that was wrong.
import { describe, expect, test } from 'vitest';
import { withAdded } from '../../../lib/ledger/added.ts';
import { conflictsOf } from '../../../lib/ledger/conflicts.ts';
import { joinedLedger } from '../../../lib/ledger/joined.ts';
import type { AccountRecord, Ledger } from '../../../lib/ledger/ledger.ts';
import { merge } from '../../../lib/ledger/merge.ts';
import { record } from '../../../lib/ledger/record.ts';
import { accepted, account, event, FESTIVAL, ledgerOf, recordWith, standing, THEATRE, WORLD } from './told.ts';

const DOUBLE = 'account-double';
const at = (id: string, ...events: AccountRecord['events']): AccountRecord => ({
  account: account(id, { handle: 'Theatre', addedAt: `2026-11-0${id === THEATRE ? 1 : 2}T09:00:00+01:00` }),
  events: events.map((one) => ({ ...one, accountId: id })),
});
const sent = event('sent', '2026-11-19');
const confirmed = event('confirmed', '2026-11-21');
const apart = ledgerOf({ ...at(THEATRE), account: account(THEATRE) }, at(DOUBLE, sent));
const same = event('same_account', '2026-11-24', { sameAs: DOUBLE });

/** As the store does it: decided on what is read, written to what is stored. */
function told(stored: Ledger, one: ReturnType<typeof event>): Ledger {
  const read = joinedLedger(stored);
  return withAdded(stored, read, accepted(record(read, one, WORLD)));
}

test('one handle in two entries is a conflict, whatever the size of its letters', () => {
  expect(conflictsOf(apart)).toMatchObject([{ kind: 'same-handle', accounts: [{ id: THEATRE }, { id: DOUBLE }] }]);
  expect(
    conflictsOf(ledgerOf(at(THEATRE), { ...at(DOUBLE), account: account(DOUBLE, { platform: 'instagram', handle: 'Theatre' }) })),
  ).toEqual([]);
});

test('a ledger without joins is read as it is stored', () => {
  expect(joinedLedger(apart)).toBe(apart);
});

describe('once they are said to be one', () => {
  const stored = told(apart, same);

  test('there is one entry, with the history of both, and no conflict', () => {
    const read = joinedLedger(stored);
    expect(Object.keys(read)).toEqual([THEATRE]);
    expect(read[THEATRE]?.events.map(({ id, accountId }) => [id, accountId])).toEqual([
      [sent.id, THEATRE],
      [same.id, THEATRE],
    ]);
    expect(standing(read[THEATRE]?.events ?? []).status).toBe('sent');
    expect(conflictsOf(read)).toEqual([]);
  });

  test('nothing that is stored has changed', () => {
    expect(stored[DOUBLE]).toBe(apart[DOUBLE]);
    expect(stored[THEATRE]?.events).toEqual([same]);
  });

  test('what is told next continues that one history', () => {
    const next = told(stored, confirmed);
    expect(next[THEATRE]?.events.map(({ id }) => id)).toEqual([same.id, confirmed.id].toSorted());
    expect(standing(joinedLedger(next)[THEATRE]?.events ?? []).status).toBe('confirmed');
  });

  test('what the other entry said can be corrected, and stays corrected when they part', () => {
    const corrected = event('corrected', '2026-11-24', { corrects: sent.id });
    const next = told(stored, corrected);
    expect(standing(joinedLedger(next)[THEATRE]?.events ?? []).status).toBe('todo');
    expect(next[DOUBLE]?.events.at(-1)).toEqual({ ...corrected, accountId: DOUBLE });
    const parted = told(next, event('corrected', '2026-11-24', { corrects: same.id }));
    expect(standing(parted[DOUBLE]?.events ?? []).status).toBe('todo');
  });

  test('correcting it parts them again', () => {
    const parted = told(stored, event('corrected', '2026-11-24', { corrects: same.id }));
    expect(Object.keys(joinedLedger(parted))).toEqual([THEATRE, DOUBLE]);
    expect(conflictsOf(joinedLedger(parted))).toHaveLength(1);
  });

  test('an account that the other one covered is covered by the one in sight', () => {
    const covered = { account: account(FESTIVAL), events: [event('covered', '2026-11-20', { accountId: FESTIVAL, coveredBy: DOUBLE })] };
    const read = joinedLedger({ ...stored, [FESTIVAL]: covered });
    expect(read[FESTIVAL]?.events).toMatchObject([{ coveredBy: THEATRE, accountId: FESTIVAL }]);
  });

  test('a copy that said it the other way round, and one that joined a third, agree with this one', () => {
    const other = told(apart, event('same_account', '2026-11-24', { accountId: DOUBLE, sameAs: THEATRE }));
    const third = told(
      { ...apart, [FESTIVAL]: at(FESTIVAL) },
      event('same_account', '2026-11-24', { accountId: DOUBLE, sameAs: FESTIVAL }),
    );
    const all = joinedLedger(merge(merge(stored, other), third));
    expect(all).toEqual(joinedLedger(merge(third, merge(other, stored))));
    expect(Object.keys(all)).toEqual([THEATRE]);
  });
});

test.each([
  ['an entry that is not there', { sameAs: 'account-nobody' }, 'unknown-account'],
  ['itself', { sameAs: THEATRE }, 'invalid'],
  ['an account of another platform', { sameAs: FESTIVAL }, 'invalid'],
  ['nothing', {}, 'invalid'],
])('an account is not said to be the same as %s', (_name, more, why) => {
  const ledger = { ...apart, [FESTIVAL]: { account: account(FESTIVAL, { platform: 'instagram' }), events: [] } };
  expect(record(ledger, event('same_account', '2026-11-24', more), WORLD)).toEqual({ ok: false, why });
});

test('a Page may be said to be the same as a Page', () => {
  const pages = ledgerOf(recordWith([], { kind: 'page' }), { account: account(DOUBLE, { kind: 'page' }), events: [] });
  expect(Object.keys(joinedLedger(told(pages, same)))).toEqual([THEATRE]);
});

test('an entry that is joined to one that a copy does not have stays in sight', () => {
  const alone = ledgerOf(recordWith([same]));
  expect(joinedLedger(alone)).toBe(alone);
});

test('two contents under one id are conflicts, with every word of them', () => {
  const here = ledgerOf(recordWith([{ ...sent, note: 'here' }], { label: 'FB théâtre' }));
  const there = ledgerOf(recordWith([{ ...sent, note: 'there' }], { label: 'FB Théâtre' }));
  expect(conflictsOf(merge(here, there))).toEqual([
    { kind: 'account-differs', account: account(THEATRE, { label: 'FB Théâtre' }), others: [account(THEATRE, { label: 'FB théâtre' })] },
    {
      kind: 'event-differs',
      account: account(THEATRE, { label: 'FB Théâtre' }),
      event: { ...sent, note: 'here' },
      others: [{ ...sent, note: 'there' }],
    },
  ]);
});
