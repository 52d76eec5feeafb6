// An objection that was confirmed is checked again: when the account changes, when Meta's policy does, and after a year.
import { describe, expect, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import { reviewOf } from '../../../lib/ledger/review.ts';
import { jurisdictionOf } from '../../../lib/ledger/jurisdiction.ts';
import type { Law } from '../../../lib/rules/law.ts';
import { FEW_LAW } from './few-law.ts';
import { event, standing, worldOn } from './told.ts';

const seen = [{ on: '2026-11-24', source: 'law-and-sector, section 0', grade: 'authority' as const }];
const law: Law = {
  ...FEW_LAW,
  dates: [
    ...FEW_LAW.dates,
    ...['2025-12-16', '2026-07-23'].map((on) => ({ id: `policy-${on}`, on, kind: 'policy-edition' as const, seen })),
  ],
};

function reviewOn(day: string, ...events: LedgerEvent[]) {
  const { status, since, course } = standing(events, { ...worldOn(day, 'FR'), law });
  return { status, since, review: reviewOf(course, jurisdictionOf(law, 'FR')) };
}

const confirmed = (day: string): LedgerEvent => event('confirmed', day);

test('a year after the confirmation', () => {
  expect(reviewOn('2027-07-31', confirmed('2026-08-01'))).toMatchObject({ status: 'confirmed', review: { on: '2027-08-01', why: 'year' } });
  expect(reviewOn('2027-08-01', confirmed('2026-08-01'))).toMatchObject({ status: 'needs_review', since: '2027-08-01' });
});

test('on the first new policy after it, not on those before nor on the one of that day', () => {
  expect(reviewOn('2026-07-22', confirmed('2026-01-10'))).toMatchObject({
    status: 'confirmed',
    review: { on: '2026-07-23', why: 'policy' },
  });
  expect(reviewOn('2026-07-23', confirmed('2026-01-10'))).toMatchObject({ status: 'needs_review', since: '2026-07-23' });
  expect(reviewOn('2026-11-24', confirmed('2026-07-23'))).toMatchObject({ status: 'confirmed' });
});

test('a check that finds everything in order begins another year', () => {
  const history = [confirmed('2025-11-01'), event('reviewed', '2026-11-20')];
  expect(reviewOn('2026-11-24', ...history)).toMatchObject({ status: 'confirmed', since: '2025-11-01', review: { on: '2027-11-20' } });
});

describe('another e-mail address', () => {
  test.each(['sent', 'acknowledged', 'confirmed'] as const)('makes what is %s doubtful at once', (type) => {
    const history = [
      event('sent', '2026-11-01'),
      ...(type === 'sent' ? [] : [event(type, '2026-11-02')]),
      event('email_changed', '2026-11-10'),
    ];
    expect(reviewOn('2026-11-24', ...history)).toMatchObject({ status: 'needs_review', since: '2026-11-10', review: { why: 'email' } });
  });

  test('before the objection was sent is no reason', () => {
    expect(reviewOn('2026-11-24', event('sent', '2026-11-10'), event('email_changed', '2026-11-01'))).toMatchObject({ status: 'sent' });
  });

  test('is answered by a new objection, which has a month of its own', () => {
    const history = [
      event('sent', '2026-11-01'),
      confirmed('2026-11-02'),
      event('email_changed', '2026-11-10'),
      event('sent', '2026-11-12'),
    ];
    const { course } = standing(history, { ...worldOn('2026-11-24', 'FR'), law });
    expect([course.status, course.deadline?.expectedBy]).toEqual(['sent', '2026-12-14']);
  });

  test('or by the person’s word that all is well', () => {
    const history = [event('sent', '2026-11-01'), event('email_changed', '2026-11-10'), event('reviewed', '2026-11-12')];
    expect(reviewOn('2026-11-24', ...history).status).toBe('sent');
    expect(reviewOn('2026-12-24', ...history).status).toBe('overdue');
  });

  test('does not hide a refusal', () => {
    const history = [event('sent', '2026-11-01'), event('refused', '2026-11-02'), event('email_changed', '2026-11-10')];
    expect(reviewOn('2026-11-24', ...history).status).toBe('complaint_ready');
  });
});

test('an account that left its Accounts Centre is looked at again', () => {
  expect(reviewOn('2026-11-24', confirmed('2026-11-01'), event('left_accounts_centre', '2026-11-10'))).toMatchObject({
    status: 'needs_review',
    review: { why: 'accounts-centre' },
  });
});

test('a decision of the authority is looked at a year later', () => {
  const history = [event('sent', '2025-10-01'), event('complaint_filed', '2025-12-01'), event('complaint_closed', '2026-08-01')];
  expect(reviewOn('2026-11-24', ...history).status).toBe('complaint_closed');
  expect(reviewOn('2027-08-01', ...history).status).toBe('needs_review');
});

test('« sent » from another copy does not undo a confirmation that holds', () => {
  expect(reviewOn('2026-11-24', confirmed('2026-11-01'), event('sent', '2026-11-20')).status).toBe('confirmed');
});
