// Which steps are told outside our own pages, and when.
import { expect, test } from 'vitest';
import { dueNotices, nextNoticeDay, noticeIdOf, stillTold } from '../../../lib/ledger/notices.ts';
import { planOf } from '../../../lib/ledger/plan-of.ts';
import type { PlannedStep } from '../../../lib/ledger/plan.ts';
import { FEW_LAW } from './few-law.ts';
import { event, ledgerOf, recordWith } from './told.ts';

function planOn(day: string): PlannedStep[] {
  const ledger = ledgerOf(recordWith([event('sent', '2026-10-10', { id: 'event-sent-1' }), event('acknowledged', '2026-10-10')]));
  return planOf(ledger, { law: FEW_LAW, now: `${day}T10:00:00+01:00`, country: 'FR' });
}

test('a step is told on its day, and not before', () => {
  expect(dueNotices(planOn('2026-11-10'), new Set())).toEqual([]);
  expect(dueNotices(planOn('2026-11-11'), new Set()).map(({ key }) => key)).toEqual(['remind']);
});

test('what was told is not told again, until its day moves', () => {
  const [step] = dueNotices(planOn('2026-11-11'), new Set());
  const told = new Set(step === undefined ? [] : [noticeIdOf(step)]);
  expect(dueNotices(planOn('2026-11-20'), told)).toEqual([]);
  expect(
    dueNotices(
      planOn('2026-11-20').map((one) => ({ ...one, on: '2026-11-18' })),
      told,
    ),
  ).toHaveLength(1);
});

test('the day on which Meta has to answer asks nothing of the person', () => {
  expect(planOn('2026-11-01').map(({ key, on }) => `${key} ${on}`)).toEqual(['answer-due 2026-11-10', 'remind 2026-11-11']);
  expect(nextNoticeDay(planOn('2026-11-01'), '2026-11-01')).toBe('2026-11-11');
  expect(nextNoticeDay(planOn('2026-11-11'), '2026-11-11')).toBeUndefined();
});

test('what is over is forgotten', () => {
  const told = new Set(['event-sent-1.remind.2026-11-11', 'event-gone.complain.2026-11-01']);
  expect(stillTold(planOn('2026-11-11'), told)).toEqual(['event-sent-1.remind.2026-11-11']);
});
