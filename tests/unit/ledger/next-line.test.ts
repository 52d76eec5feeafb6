// Each account's next step in one line: which sentence, which date, and whether it is for today.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import { popupModelOf, type PopupRow } from '../../../lib/ledger/popup-model.ts';
import { wordsIn } from '../ui/popup/words-in.ts';
import { anyHistory } from './anything.ts';
import { FEW_RULES } from './few-rules.ts';
import { event, ledgerOf, recordWith, worldOn } from './told.ts';

type Told = [LedgerEvent['type'], string];

function rowOn(day: string, country: string, ...told: Told[]): PopupRow {
  const ledger = ledgerOf(recordWith(told.map(([type, at]) => event(type, at))));
  const [row] = popupModelOf(ledger, { ...worldOn(day, country), rules: FEW_RULES }).rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

const SENT: Told = ['sent', '2026-11-24'];
const REFUSED: Told = ['refused', '2026-12-01'];
const REMINDED: Told = ['reminded', '2026-12-29'];
const FILED: Told = ['complaint_filed', '2026-12-02'];

describe('the line', () => {
  test.each<[string, string, string, string | undefined, Told[]]>([
    ['watch-mail', '2026-11-24', 'FR', '2026-12-25', [SENT]],
    ['check-mail', '2026-11-27', 'FR', '2026-12-25', [SENT]],
    ['wait-answer', '2026-11-27', 'FR', '2026-12-24', [SENT, ['acknowledged', '2026-11-25']]],
    ['wait-answer', '2026-12-30', 'FR', '2027-02-24', [SENT, ['extended', '2026-12-10']]],
    ['wait-answer-ch', '2026-11-27', 'CH', '2026-12-25', [SENT, ['acknowledged', '2026-11-25']]],
    ['answer-meta', '2026-12-05', 'FR', '2026-12-01', [SENT, ['action_required', '2026-12-01']]],
    ['remind', '2027-01-05', 'FR', '2026-12-24', [SENT]],
    ['remind-ch', '2027-01-05', 'CH', '2026-12-24', [SENT]],
    ['wait-after-reminder', '2027-01-05', 'FR', '2027-01-12', [SENT, REMINDED]],
    ['wait-after-reminder', '2027-01-05', 'GB', '2027-01-12', [SENT, REMINDED]],
    ['complain-to-meta', '2027-01-12', 'GB', '2027-01-12', [SENT, REMINDED]],
    ['complain-to-meta', '2026-12-05', 'GB', '2026-12-01', [SENT, REFUSED]],
    ['wait-controller', '2026-12-05', 'GB', '2027-01-02', [SENT, REFUSED, ['controller_complaint', '2026-12-02']]],
    ['complain', '2026-12-05', 'FR', '2026-12-01', [SENT, REFUSED]],
    ['report', '2026-12-05', 'CH', '2026-12-01', [SENT, REFUSED]],
    ['date-sending', '2026-12-05', 'FR', undefined, [['confirmed', '2026-11-25'], REFUSED]],
    ['wait-authority', '2026-12-05', 'FR', '2027-03-02', [SENT, REFUSED, FILED]],
    ['ask-news', '2027-03-02', 'FR', '2027-03-02', [SENT, REFUSED, FILED]],
    ['keep-proof', '2026-12-05', 'FR', '2027-11-25', [SENT, ['confirmed', '2026-11-25']]],
    ['keep-decision', '2027-03-02', 'FR', '2028-01-15', [SENT, REFUSED, FILED, ['complaint_closed', '2027-01-15']]],
    ['object-again', '2026-12-05', 'FR', '2026-12-01', [SENT, ['email_changed', '2026-12-01']]],
    ['review-centre', '2026-12-05', 'FR', '2026-12-01', [SENT, ['left_accounts_centre', '2026-12-01']]],
    ['review-year', '2027-12-01', 'FR', '2027-11-25', [SENT, ['confirmed', '2026-11-25']]],
    ['take-up-again', '2026-12-05', 'FR', undefined, [SENT, ['withdrawn', '2026-12-01']]],
  ])('is %s on %s in %s, naming %s', (key, day, country, on, told) => {
    expect(rowOn(day, country, ...told)).toMatchObject({ next: key, nextOn: on });
  });
});

test('it is for today when something can be done today, and not while one waits', () => {
  expect(rowOn('2026-11-24', 'FR', SENT).isDue).toBe(false);
  expect(rowOn('2026-11-27', 'FR', SENT).isDue).toBe(true);
  expect(rowOn('2027-01-05', 'FR', SENT, REMINDED).isDue).toBe(false);
  expect(rowOn('2027-01-12', 'FR', SENT, REMINDED).isDue).toBe(true);
  expect(rowOn('2026-12-05', 'FR', SENT, REFUSED, FILED).isDue).toBe(false);
});

test('in Switzerland a status speaks of a report, and three months are not called one', () => {
  expect(rowOn('2026-12-05', 'CH', SENT, REFUSED)).toMatchObject({ status: 'complaint_ready', statusKey: 'report_ready' });
  expect(rowOn('2026-12-05', 'FR', SENT, REFUSED).statusKey).toBe('complaint_ready');
  expect(rowOn('2027-03-01', 'FR', SENT, ['extended', '2026-12-10']).statusKey).toBe('overdue_extended');
});

test('the history says which step changed nothing', () => {
  const { history } = rowOn('2027-01-05', 'FR', SENT, ['extended', '2026-12-28']);
  expect(history.map(({ event: { type }, isWithoutEffect }) => [type, isWithoutEffect])).toEqual([
    ['extended', true],
    ['sent', undefined],
  ]);
});

test('« Me guider » leads to the form again when an objection must be checked', () => {
  expect(rowOn('2026-12-05', 'FR', SENT, ['email_changed', '2026-12-01']).guideAddress).toBe('https://www.facebook.com/privacy/center/');
});

/** Nothing that happened is still to come. */
const LATER = ['2026-10-31', '2026-11-05', '2026-12-01', '2027-01-15', '2027-11-30'];

test.each(['fr', 'en'] as const)('in %s a sentence that names a day has one, whatever happened and wherever', async (lang) => {
  const { t } = await wordsIn(lang);
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(...LATER), fc.constantFrom('FR', 'GB', 'CH'), (events, now, country) => {
      const [row] = popupModelOf(ledgerOf(recordWith(events)), { ...worldOn(now, country), rules: FEW_RULES }).rows;
      if (row === undefined) throw new Error('no row');
      seen.add(row.next);
      if (row.next === 'date-sending')
        expect(
          events.some(({ type }) => type === 'confirmed'),
          JSON.stringify(events),
        ).toBe(true);
      expect(t(`next.${row.next}`, row.nextOn === undefined ? ['no day'] : [row.nextOn]), row.next).not.toContain('no day');
    }),
    { numRuns: 3000 },
  );
  expect(seen.size).toBeGreaterThan(12);
});
