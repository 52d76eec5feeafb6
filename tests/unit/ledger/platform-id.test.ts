// The number of an account stays with the person: it is checked, kept, and left out of what they show to others.
import { expect, test } from 'vitest';
import { Account } from '../../../lib/ledger/account.ts';
import { ledgerFrom } from '../../../lib/ledger/ledger.ts';
import { shareable } from '../../../lib/ledger/shareable.ts';

const ANNA = {
  id: '00000000-0000-4000-8000-000000000001',
  platform: 'facebook',
  handle: 'anna.exemple',
  kind: 'profile',
  addedAt: '2026-11-24T10:00:00.000+01:00',
} as const;

test('an account may have its number, and need not', () => {
  expect(Account.parse({ ...ANNA, platformId: '100000000000001' })).toEqual({ ...ANNA, platformId: '100000000000001' });
  expect(Account.parse(ANNA)).toEqual(ANNA);
});

test.each(['', 'anna', '12 34', '-1', '1'.repeat(21)])('« %s » is no number', (platformId) => {
  expect(Account.safeParse({ ...ANNA, platformId }).success).toBe(false);
});

test('it is not shown to a team', () => {
  const ledger = ledgerFrom([{ account: { ...ANNA, platformId: '100000000000001' }, events: [] }]);
  const [shown] = Object.values(shareable(ledger, { withHolders: true, withNotes: true }, () => ''));
  expect(shown?.account).toEqual(ANNA);
});
