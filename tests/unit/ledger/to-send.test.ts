// The companion goes through the accounts whose form is still to be sent, and through no others.
import { expect, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import { popupModelOf } from '../../../lib/ledger/popup-model.ts';
import { isToSend } from '../../../lib/ledger/to-send.ts';
import { FEW_RULES } from './few-rules.ts';
import { event, ledgerOf, recordWith, WORLD } from './told.ts';

test.each<[string, LedgerEvent[], boolean]>([
  ['nothing was done', [], true],
  ['the form was opened', [event('form_opened', '2026-11-20')], true],
  ['it was sent', [event('sent', '2026-11-20')], false],
  ['Meta confirmed it', [event('sent', '2026-11-10'), event('confirmed', '2026-11-11')], false],
  ['it was set back to be done', [event('sent', '2026-11-10'), event('reopened', '2026-11-12')], true],
  [
    'the e-mail address changed since',
    [event('sent', '2026-11-10'), event('confirmed', '2026-11-11'), event('email_changed', '2026-11-12')],
    true,
  ],
  ['the person follows it no more', [event('withdrawn', '2026-11-12')], false],
])('%s', (_, events, expected) => {
  const [row] = popupModelOf(ledgerOf(recordWith(events)), { ...WORLD, rules: FEW_RULES }).rows;
  expect(row && isToSend(row)).toBe(expected);
});

test('a Page cannot object, so it is nobody’s turn', () => {
  const [row] = popupModelOf(ledgerOf(recordWith([], { kind: 'page' })), { ...WORLD, rules: FEW_RULES }).rows;
  expect(row && isToSend(row)).toBe(false);
});
