// Until when Meta's answer is awaited, in the tables, on paper and in the register: as long as there is none.
import { expect, test } from 'vitest';
import { awaitedAnswerOf } from '../../../lib/ledger/awaited-answer.ts';
import { accountsTableOf } from '../../../lib/ledger/csv-accounts.ts';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import { registerModelOf } from '../../../lib/ledger/register-model.ts';
import { saidIn } from './said-in.ts';
import { event, ledgerOf, recordWith, WORLD } from './told.ts';

const fr = await saidIn('fr');
const SENT = event('sent', '2026-09-01');

/** The last day of Meta's month, as the register and the table of the accounts have it. */
function awaited(events: readonly LedgerEvent[]): (string | undefined)[] {
  const ledger = ledgerOf(recordWith([...events]));
  const { head, rows } = accountsTableOf(ledger, WORLD, fr);
  return [registerModelOf(ledger, {}, WORLD).rows[0]?.deadline?.lastDay, rows[0]?.[head.indexOf('Réponse attendue')]];
}

test.each([
  ['sent', [SENT]],
  ['acknowledged', [SENT, event('acknowledged', '2026-09-02', { source: 'controller' })]],
  ['silent until a reminder', [SENT, event('reminded', '2026-10-10')]],
  ['silent until a complaint', [SENT, event('reminded', '2026-10-10'), event('complaint_filed', '2026-11-02')]],
])('an objection that is %s still shows until when Meta had to answer', (_, events) => {
  expect(awaited(events)).toEqual(['2026-10-01', '2026-10-01']);
});

test.each([
  ['confirmed', [SENT, event('confirmed', '2026-09-02', { source: 'controller' })]],
  ['refused', [SENT, event('refused', '2026-09-02', { source: 'controller' })]],
  [
    'refused, and complained about',
    [SENT, event('refused', '2026-09-02', { source: 'controller' }), event('complaint_filed', '2026-09-10')],
  ],
  [
    'confirmed, and doubtful since',
    [SENT, event('confirmed', '2026-09-02', { source: 'controller' }), event('email_changed', '2026-09-10')],
  ],
  ['given up', [SENT, event('withdrawn', '2026-09-02')]],
])('an objection that is %s shows no expected answer', (_, events) => {
  expect(awaited(events)).toEqual([undefined, undefined]);
});

test('a new objection is awaited anew', () => {
  expect(awaited([SENT, event('refused', '2026-09-02', { source: 'controller' }), event('sent', '2026-11-02')])).toEqual([
    '2026-12-02',
    '2026-12-02',
  ]);
  expect(awaitedAnswerOf({ status: 'todo', idle: [] })).toBeUndefined();
});
