// The dated next steps: what is to come, from when it asks for something, and what it counts from.
import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import { planOf } from '../../../lib/ledger/plan-of.ts';
import type { PlannedStep } from '../../../lib/ledger/plan.ts';
import { account, event, FESTIVAL, ledgerOf, PAGE, recordWith, worldOn } from './told.ts';

function planOn(day: string, country: string, ...events: LedgerEvent[]): PlannedStep[] {
  return planOf(ledgerOf(recordWith(events)), worldOn(day, country));
}

const short = (steps: PlannedStep[]): string[] => steps.map(({ key, on, isDue }) => `${key} ${on}${isDue ? ' now' : ''}`);
const sent = event('sent', '2026-11-24');

test('an account to do has no date', () => {
  expect(planOn('2026-11-24', 'FR')).toEqual([]);
  expect(planOn('2026-11-24', 'FR', event('form_opened', '2026-11-24'))).toEqual([]);
});

test('an objection that was sent has three: the e-mail, the answer, the reminder', () => {
  expect(short(planOn('2026-11-24', 'FR', sent))).toEqual(['check-mail 2026-11-26', 'answer-due 2026-12-24', 'remind 2026-12-25']);
});

test('the e-mail is missed after 48 hours, to the hour, and no longer once Meta has written', () => {
  const late = event('sent', '2026-11-24', { at: '2026-11-24T23:50:00+01:00' });
  expect(short(planOn('2026-11-26T23:49:00+01:00', 'FR', late))[0]).toBe('check-mail 2026-11-26');
  expect(short(planOn('2026-11-26T23:50:00+01:00', 'FR', late))[0]).toBe('check-mail 2026-11-26 now');
  expect(short(planOn('2026-11-27', 'FR', late, event('acknowledged', '2026-11-25')))).toEqual([
    'answer-due 2026-12-24',
    'remind 2026-12-25',
  ]);
});

test('when the month is over only the reminder is left', () => {
  expect(short(planOn('2026-12-25', 'FR', sent))).toEqual(['remind 2026-12-25 now']);
});

test.each([
  ['FR', 'complain'],
  ['CH', 'report'],
  ['GB', 'complain-to-meta'],
])('after a reminder comes, in %s, « %s »', (country, key) => {
  const history = [sent, event('reminded', '2026-12-29')];
  expect(short(planOn('2027-01-05', country, ...history))).toEqual([`${key} 2027-01-12`]);
  expect(short(planOn('2027-01-12', country, ...history))).toEqual([`${key} 2027-01-12 now`]);
});

test.each([
  ['FR', 'complain'],
  ['CH', 'report'],
  ['GB', 'complain-to-meta'],
])('after a refusal comes, in %s, « %s », at once', (country, key) => {
  expect(short(planOn('2026-12-05', country, sent, event('refused', '2026-12-01')))).toEqual([`${key} 2026-12-01 now`]);
});

test('in Britain Meta has thirty days for the complaint', () => {
  const history = [sent, event('refused', '2026-12-01'), event('controller_complaint', '2026-12-02')];
  expect(short(planOn('2026-12-05', 'GB', ...history))).toEqual(['complain 2027-01-02']);
});

test('three months after the complaint, or after the last news of it, the authority is asked', () => {
  const history = [sent, event('refused', '2026-12-01'), event('complaint_filed', '2026-12-02')];
  expect(short(planOn('2027-03-02', 'FR', ...history))).toEqual(['ask-news 2027-03-02 now']);
  expect(short(planOn('2027-03-02', 'FR', ...history, event('complaint_news', '2027-01-31')))).toEqual(['ask-news 2027-04-30']);
  expect(short(planOn('2027-03-02', 'FR', ...history, event('confirmed', '2027-01-31')))).toEqual([
    'ask-news 2027-03-02 now',
    'review 2028-01-31',
  ]);
  expect(short(planOn('2027-03-02', 'FR', ...history, event('complaint_closed', '2027-01-31')))).toEqual(['review 2028-01-31']);
});

test('a question of Meta’s is to be answered, a changed e-mail asks for a new objection', () => {
  expect(short(planOn('2026-12-05', 'FR', sent, event('action_required', '2026-12-01')))).toEqual(['answer-meta 2026-12-01 now']);
  expect(short(planOn('2026-12-05', 'FR', sent, event('email_changed', '2026-12-01')))).toEqual(['object-again 2026-12-01 now']);
});

test('a date says on what it rests', () => {
  const basis = (country: string): string[] => planOn('2026-11-24', country, sent).map((step) => step.basis);
  expect(basis('FR')).toEqual(['ours', 'law', 'law']);
  expect(basis('CH')).toEqual(['ours', 'ours', 'ours']);
  expect(planOn('2027-01-05', 'FR', sent, event('reminded', '2026-12-29'))).toMatchObject([{ basis: 'convention' }]);
});

describe('a calendar', () => {
  const extended = event('extended', '2026-12-01');

  test('finds the same step under the same name when its date moves, with a higher number', () => {
    const [before, after] = [planOn('2026-12-02', 'FR', sent), planOn('2026-12-02', 'FR', sent, extended)].map((steps) =>
      steps.find(({ key }) => key === 'answer-due'),
    );
    expect([before?.on, after?.on]).toEqual(['2026-12-24', '2027-02-24']);
    expect(after?.from).toBe(before?.from);
    expect(Number(after?.revision)).toBeGreaterThan(Number(before?.revision));
  });

  test('never sees a number go down: a correction raises it, too', () => {
    const undone = planOn('2026-12-02', 'FR', sent, extended, event('corrected', '2026-12-02', { corrects: extended.id }));
    expect(undone.find(({ key }) => key === 'answer-due')).toMatchObject({ on: '2026-12-24', revision: 3 });
  });
});

test('all accounts are in one list, the earliest day first, each under its own law', () => {
  const other = event('sent', '2026-11-10', { accountId: FESTIVAL });
  const page = { account: account(PAGE, { kind: 'page' }), events: [event('sent', '2026-11-01', { accountId: PAGE })] };
  const plan = planOf(
    ledgerOf(recordWith([sent]), { account: account(FESTIVAL, { country: 'CH' }), events: [other] }, page),
    worldOn('2026-11-24', 'FR'),
  );
  expect(plan.map(({ key, accountId, basis }) => [key, accountId, basis])).toEqual([
    ['check-mail', FESTIVAL, 'ours'],
    ['check-mail', 'account-theatre', 'ours'],
    ['answer-due', FESTIVAL, 'ours'],
    ['remind', FESTIVAL, 'ours'],
    ['answer-due', 'account-theatre', 'law'],
    ['remind', 'account-theatre', 'law'],
  ]);
});

test('who moved is under the law of the last place, and a correction of the move takes them back', () => {
  const move = event('moved', '2026-11-24', { country: 'CH' });
  expect(planOn('2026-11-24', 'FR', sent, move).map(({ basis }) => basis)).toEqual(['ours', 'ours', 'ours']);
  const back = event('corrected', '2026-11-24', { corrects: move.id });
  expect(planOn('2026-11-24', 'FR', sent, move, back).map(({ basis }) => basis)).toEqual(['ours', 'law', 'law']);
});
