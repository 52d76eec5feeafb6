// Every kind of event told in every state: where it leads, or why it is refused. The whole table, read from the outside.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accountStandingOf } from '../../../lib/ledger/account-standing.ts';
import { EventType, type LedgerEvent } from '../../../lib/ledger/event.ts';
import { EVENT_TYPES } from '../../../lib/ledger/event-types.ts';
import { recordOf, type Ledger } from '../../../lib/ledger/ledger.ts';
import { record } from '../../../lib/ledger/record.ts';
import { STATUSES } from '../../../lib/ledger/status.ts';
import { NEXT } from '../../../lib/ledger/transitions.ts';
import { event, ledgerOf, recordWith, THEATRE, worldOn } from './told.ts';

interface State {
  status: string;
  country: string;
  before: readonly LedgerEvent[];
  /** Event → the status it leads to, or the reason of a refusal. */
  outcomes: ReadonlyMap<string, string>;
}

/** What speaks of other events or of other accounts has tests of its own. */
const ABOUT_OTHERS: ReadonlySet<string> = new Set(['corrected', 'same_account']);
const told = EVENT_TYPES.filter((type) => !ABOUT_OTHERS.has(type));

const [, ...blocks] = readFileSync(new URL('../../fixtures/transitions.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n');
const states = blocks.map(stateIn);

function stateIn(block: string): State {
  const [head = '', ...lines] = block.split('\n');
  const [, status = '', country = '', before = ''] = /^(\w+) \((\w+)\)(.*)$/.exec(head) ?? [];
  const outcomes = lines.flatMap((line) => {
    const [outcome = '', events = ''] = line.trim().split(': ');
    return events.split(' ').map((type): [string, string] => [type, outcome]);
  });
  const days = [...before.matchAll(/(\w+) (\d{4}-\d{2}-\d{2})/g)];
  return { status, country, before: days.map(([, type, day = '']) => event(EventType.parse(type), day)), outcomes: new Map(outcomes) };
}

function statusIn(ledger: Ledger, country: string): string | undefined {
  const kept = recordOf(ledger, THEATRE);
  return kept && accountStandingOf(ledger, kept, worldOn('2026-11-24', country)).status;
}

test('the table speaks of every state, and of every kind of event in it', () => {
  expect(states.map(({ status }) => status).toSorted()).toEqual([...STATUSES].toSorted());
  for (const { status, outcomes } of states) expect([...outcomes.keys()].toSorted(), status).toEqual(told.toSorted());
});

test.each(states)('the history of « $status » leads there', ({ status, country, before }) => {
  expect(statusIn(ledgerOf(recordWith(before)), country)).toBe(status);
});

const cases = states.flatMap((state) => told.map((type) => ({ ...state, type, outcome: state.outcomes.get(type) })));

test.each(cases)('in « $status », « $type » gives « $outcome »', ({ country, before, type, outcome }) => {
  const one = event(type, '2026-11-24', type === 'moved' ? { country } : {});
  const recorded = record(ledgerOf(recordWith(before)), one, worldOn('2026-11-24', country));
  expect(recorded.ok ? statusIn(recorded.ledger, country) : recorded.why).toBe(outcome);
});

test('every state can be left for « à faire », but for what is to do already', () => {
  const stuck = Object.entries(NEXT).filter(([status, next]) => next.reopened !== 'todo' && status !== 'todo' && status !== 'form_opened');
  expect(stuck).toEqual([]);
});
