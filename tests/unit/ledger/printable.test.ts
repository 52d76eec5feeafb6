// The model of the printed register: whose word each line rests on, the oldest first, and nobody's address.
import { expect, test } from 'vitest';
import { printableOf } from '../../../lib/ledger/printable.ts';
import { shareable } from '../../../lib/ledger/shareable.ts';
import { FEW_LAW } from './few-law.ts';
import { saidIn } from './said-in.ts';
import { event, ledgerOf, NOW, recordWith } from './told.ts';

const WORLD = { law: FEW_LAW, now: NOW, country: 'FR' };

test('each account is printed with its state, and with all that happened in the order it was told', () => {
  const sent = event('sent', '2026-10-10');
  const events = [
    sent,
    event('acknowledged', '2026-10-11', { source: 'controller' }),
    event('corrected', '2026-10-12', { corrects: sent.id }),
  ];
  const { on, accounts } = printableOf(ledgerOf(recordWith(events)), WORLD);
  expect(on).toBe('2026-11-24');
  expect(accounts[0]?.history.map((line) => [line.event.type, line.isCorrected])).toEqual([
    ['sent', true],
    ['acknowledged', false],
    ['corrected', false],
  ]);
  expect(accounts[0]?.row.status).toBe('todo');
});

test('what changed nothing is printed as such', () => {
  const events = [event('sent', '2026-08-03'), event('extended', '2026-10-20', { source: 'controller' })];
  const [account] = printableOf(ledgerOf(recordWith(events)), WORLD).accounts;
  expect(account?.history.at(-1)).toMatchObject({ event: { type: 'extended' }, isWithoutEffect: true });
});

test('names and notes are on paper only when they were asked for', async () => {
  const say = await saidIn('fr');
  const ledger = ledgerOf(recordWith([event('sent', '2026-10-10', { note: 'chez jeanne@theatre.example.org' })], { holder: 'Jeanne' }));
  expect(JSON.stringify(printableOf(shareable(ledger, {}, say), WORLD))).not.toMatch(/jeanne/i);
  const all = JSON.stringify(printableOf(shareable(ledger, { withHolders: true, withNotes: true }, say), WORLD));
  expect(all).toContain('Jeanne');
  expect(all).toContain('chez [adresse e-mail]');
});
