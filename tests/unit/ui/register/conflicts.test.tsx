// @vitest-environment happy-dom
// Copies that were united and do not agree: both versions are read, what is one account is said to be, and nothing is dropped.
import { expect, test } from 'vitest';
import { merge } from '../../../../lib/ledger/merge.ts';
import { account, event, FESTIVAL, ledgerOf, recordWith, THEATRE } from '../../ledger/told.ts';
import { control, textOf } from '../popup/press.ts';
import { showRegister } from './show-register.tsx';

const told = event('sent', '2026-11-10', { id: 'event-of-both' });
const here = ledgerOf(recordWith([told], { label: 'Théâtre', holder: 'Camille' }));
const rows = (page: HTMLElement): string[][] =>
  [...page.querySelectorAll('.conflicts tbody tr')].map((row) => [...row.querySelectorAll('th, td')].map(textOf));
const conflicts = (page: HTMLElement): string[] =>
  [...page.querySelectorAll<HTMLElement>('[data-conflict]')].map(({ dataset }) => dataset['conflict'] ?? '');

test('where copies agree nothing is said of conflicts', async () => {
  const { page } = await showRegister(merge(here, here));
  expect(page.querySelector('.conflicts')).toBeNull();
});

test('an account that two copies describe differently shows both descriptions, and only what differs', async () => {
  const { page } = await showRegister(merge(here, ledgerOf(recordWith([told], { label: 'Grand théâtre' }))));
  expect(conflicts(page)).toEqual(['account-differs']);
  expect(rows(page)).toEqual([
    ['Nom dans cette liste', 'Théâtre', 'Grand théâtre'],
    ['Personne', 'Camille', 'Non indiqué'],
  ]);
});

test('a step that two copies tell differently shows both, with the day and the note of each', async () => {
  const other = ledgerOf(
    recordWith([{ ...told, at: '2026-11-12T09:00:00+01:00', note: 'du bureau' }], { label: 'Théâtre', holder: 'Camille' }),
  );
  const { page } = await showRegister(merge(here, other));
  expect(conflicts(page)).toEqual(['event-differs']);
  expect(rows(page)).toEqual([
    ['Jour', '10 novembre 2026 09:00', '12 novembre 2026 09:00'],
    ['Remarque', 'Non indiqué', 'du bureau'],
  ]);
});

test('an account that was added twice becomes one at a click, with both histories, and stays in the history as a step that can be undone', async () => {
  const twice = {
    account: account(FESTIVAL, { handle: 'THEATRE', addedAt: '2026-11-05T09:00:00.000+01:00' }),
    events: [event('noted', '2026-11-06', { accountId: FESTIVAL })],
  };
  const { page, ledger } = await showRegister(merge(here, ledgerOf(twice)));
  expect(conflicts(page)).toEqual(['same-handle']);
  expect(page.querySelectorAll('tr[data-account]')).toHaveLength(2);
  control(page, 'C’est le même compte').click();
  await expect.poll(() => page.querySelectorAll('tr[data-account]').length).toBe(1);
  expect(page.querySelector('.conflicts')).toBeNull();
  expect(textOf(page.querySelector('[role=status]'))).toContain('sont lus comme un seul');
  expect(ledger()[THEATRE]?.events.at(-1)).toMatchObject({ type: 'same_account', sameAs: FESTIVAL });
  expect(ledger()[FESTIVAL]?.events).toHaveLength(1);
});

test('what the ledger refuses is said beside the list, and the two entries stay', async () => {
  const twice = { account: account(FESTIVAL, { handle: 'theatre' }), events: [] };
  const { page } = await showRegister(merge(here, ledgerOf(twice)), { recordMany: async () => [{ ok: false, why: 'storage-full' }] });
  control(page, 'C’est le même compte').click();
  await expect.poll(() => textOf(page.querySelector('.conflicts [role=alert]'))).toContain('plus de place');
  expect(conflicts(page)).toEqual(['same-handle']);
});
