// What can be pressed for an account: never something the ledger would refuse, and the likely next event first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountDetailOf } from '../../../../lib/ledger/account-detail.ts';
import type { EventType, LedgerEvent } from '../../../../lib/ledger/event.ts';
import type { Ledger } from '../../../../lib/ledger/ledger.ts';
import { newEvent } from '../../../../lib/ledger/new-event.ts';
import { popupModelOf } from '../../../../lib/ledger/popup-model.ts';
import { record } from '../../../../lib/ledger/record.ts';
import type { World } from '../../../../lib/ledger/world.ts';
import { choicesOf, type RowChoices } from '../../../../lib/ui/popup/row-choices.ts';
import { FEW_RULES } from '../../ledger/few-rules.ts';
import { event, ledgerOf, recordWith, THEATRE, worldOn } from '../../ledger/told.ts';

function choicesIn(ledger: Ledger, world: World): RowChoices {
  const [row] = popupModelOf(ledger, { ...world, rules: FEW_RULES }).rows;
  if (row === undefined) throw new Error('no row');
  return choicesOf(row, false);
}

const after = (day: string, country: string, ...types: EventType[]): RowChoices =>
  choicesIn(ledgerOf(recordWith(types.map((type) => event(type, '2026-11-20')))), worldOn(day, country));

test.each<[string, readonly string[], string, string, EventType[]]>([
  ['to do', ['guide', 'sent'], '2026-11-21', 'FR', []],
  ['with the form open', ['sent', 'guide'], '2026-11-20', 'FR', ['form_opened']],
  ['sent', ['confirmed', 'acknowledged', 'refused'], '2026-11-21', 'FR', ['sent']],
  ['acknowledged', ['confirmed', 'refused'], '2026-11-21', 'FR', ['sent', 'acknowledged']],
  ['asked for something', ['action_performed', 'confirmed', 'refused'], '2026-11-21', 'FR', ['sent', 'action_required']],
  ['without an answer', ['reminded', 'confirmed', 'refused'], '2027-01-05', 'FR', ['sent']],
  ['reminded', ['confirmed', 'refused'], '2026-11-21', 'FR', ['sent', 'reminded']],
  ['refused in France', ['complaint_filed', 'confirmed'], '2026-11-21', 'FR', ['sent', 'refused']],
  ['refused in Switzerland', ['report_filed', 'confirmed'], '2026-11-21', 'CH', ['sent', 'refused']],
  ['refused in Great Britain', ['controller_complaint', 'confirmed'], '2026-11-21', 'GB', ['sent', 'refused']],
  ['before an authority', ['complaint_news', 'complaint_closed', 'confirmed'], '2026-11-21', 'FR', ['sent', 'refused', 'complaint_filed']],
  ['confirmed', [], '2026-11-21', 'FR', ['sent', 'confirmed']],
  ['confirmed a year ago', ['reviewed', 'guide'], '2027-11-25', 'FR', ['sent', 'confirmed']],
  ['given up', ['reopened'], '2026-11-21', 'FR', ['sent', 'withdrawn']],
])('an account %s offers %j first', (_state, likely, day, country, types) => {
  expect(after(day, country, ...types).likely).toEqual(likely);
});

const TOLD = ['form_opened', 'sent', 'acknowledged', 'confirmed', 'action_required', 'action_performed', 'extended', 'refused'] as const;
const MORE = ['reminded', 'controller_complaint', 'complaint_filed', 'report_filed', 'complaint_news', 'complaint_closed'] as const;
const ABOUT = ['email_changed', 'left_accounts_centre', 'reviewed', 'withdrawn', 'reopened', 'not_eligible'] as const;

test('whatever was told so far, no button leads to a refusal, and the register offers the same', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom<EventType>(...TOLD, ...MORE, ...ABOUT), fc.integer({ min: 0, max: 40 })), {
    maxLength: 12,
  });
  let pressed = 0;
  fc.assert(
    fc.property(steps, fc.constantFrom('FR', 'GB', 'CH'), (told, country) => {
      let ledger = ledgerOf(recordWith([]));
      let now = Date.UTC(2026, 10, 1, 9);
      for (const [type, days] of told) {
        now += days * 86_400_000;
        const world = worldOn(new Date(now).toISOString(), country);
        const outcome = tell(ledger, type, world);
        if (outcome.ok) ledger = outcome.ledger;
        const { likely, rarer } = choicesIn(ledger, world);
        const registered = accountDetailOf(ledger, THEATRE, world)?.may ?? [];
        for (const choice of [...likely, ...rarer].filter((one) => one !== 'guide')) {
          pressed += 1;
          expect(tell(ledger, choice, world).ok, `${choice} after ${JSON.stringify(told)} in ${country}`).toBe(true);
          expect(registered).toContain(choice);
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(pressed).toBeGreaterThan(5000);
});

let count = 0;

function tell(ledger: Ledger, type: EventType, world: World): ReturnType<typeof record> {
  const known: readonly LedgerEvent[] = ledger[THEATRE]?.events ?? [];
  const saying = { id: `event-told-${(count += 1)}`, now: world.now, momentAt: (instant: number) => new Date(instant).toISOString() };
  return record(ledger, newEvent({ accountId: THEATRE, type, source: 'user' }, known, saying), world);
}
