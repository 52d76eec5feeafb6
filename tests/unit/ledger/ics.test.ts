// The calendar file, read back by a program that did not write it.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarOf, type CalendarOptions } from '../../../lib/ledger/ics.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { planOf } from '../../../lib/ledger/plan-of.ts';
import type { PlannedStep, StepKey } from '../../../lib/ledger/plan.ts';
import { FEW_LAW } from './few-law.ts';
import { saidIn } from './said-in.ts';
import { event, FESTIVAL, ledgerOf, NOW, recordWith, THEATRE } from './told.ts';

const fr = await saidIn('fr');
const en = await saidIn('en');
const WORLD = { law: FEW_LAW, now: NOW, country: 'FR' };

function step(more: Partial<PlannedStep> = {}): PlannedStep {
  return {
    accountId: THEATRE,
    key: 'answer-due',
    on: '2026-12-28',
    isDue: false,
    basis: 'law',
    from: 'event-000001',
    revision: 3,
    ...more,
  };
}

function ledgerCalled(label: string): Ledger {
  return ledgerOf(recordWith([], { label }));
}

function written(steps: readonly PlannedStep[], options: CalendarOptions & { ledger?: Ledger; say?: typeof fr } = {}): string {
  const { ledger = ledgerCalled('IG festival'), say = fr, ...more } = options;
  return calendarOf(steps, ledger, { say, now: NOW, ...more }) ?? '';
}

function read(text: string, component = 'vevent'): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents(component);
}

function textOf(component: ICAL.Component | undefined, property: string): string {
  return String(component?.getFirstPropertyValue(property) ?? '');
}

test('a date of the plan is an all-day entry that takes nobody’s time', () => {
  const calendar = new ICAL.Component(ICAL.parse(written([step()])));
  expect(textOf(calendar, 'version')).toBe('2.0');
  expect(textOf(calendar, 'method')).toBe('PUBLISH');
  const [entry] = calendar.getAllSubcomponents('vevent');
  const start = new ICAL.Event(entry).startDate;
  expect([start.isDate, start.toString()]).toEqual([true, '2026-12-28']);
  expect(textOf(entry, 'transp')).toBe('TRANSPARENT');
  expect(textOf(entry, 'categories')).toBe('M’opposer');
  expect(textOf(entry, 'dtstamp')).toBe('2026-11-24T09:03:00Z');
  expect(textOf(entry, 'summary')).toBe('Dernier jour pour la réponse de Meta (opposition à l’IA de Meta)');
  expect(textOf(entry, 'description')).toContain('Cette date vient de la loi.\nQuel compte');
});

test('it rings at nine on its day', () => {
  const alarm = read(written([step()]))[0]?.getFirstSubcomponent('valarm') ?? undefined;
  expect(textOf(alarm, 'action')).toBe('DISPLAY');
  expect(textOf(alarm, 'trigger')).toBe('PT9H');
  expect(alarm?.getFirstProperty('trigger')?.getFirstParameter('related')).toBe('START');
  expect(textOf(alarm, 'description')).not.toBe('');
});

test('the same step keeps its name when its day moves, and its sequence rises', () => {
  const sent = event('sent', '2026-11-24');
  const before = planOf(ledgerOf(recordWith([sent])), WORLD).filter(({ key }) => key === 'answer-due');
  const after = planOf(ledgerOf(recordWith([sent, event('extended', '2026-11-24', { source: 'controller' })])), WORLD).filter(
    ({ key }) => key === 'answer-due',
  );
  const [one, other] = [read(written(before))[0], read(written(after))[0]];
  expect(textOf(other, 'uid')).toBe(textOf(one, 'uid'));
  expect([textOf(one, 'dtstart'), textOf(other, 'dtstart')]).toEqual(['2026-12-24', '2027-02-24']);
  expect(Number(textOf(other, 'sequence'))).toBeGreaterThan(Number(textOf(one, 'sequence')));
});

test('two steps of one event, and one step of two events, are four entries', () => {
  const keys: StepKey[] = ['answer-due', 'remind'];
  const steps = keys.flatMap((key) => ['event-000001', 'event-000002'].map((from) => step({ key, from })));
  expect(new Set(read(written(steps)).map((entry) => textOf(entry, 'uid'))).size).toBe(4);
});

test('nothing in the file tells which account it is about, until the person wants it', () => {
  const steps = [step(), step({ accountId: FESTIVAL, from: 'event-000002' })];
  expect(written(steps)).not.toMatch(/festival|theatre|account-/i);
  const named = read(written([step()], { withNames: true }));
  expect(textOf(named[0], 'summary')).toBe('Dernier jour pour la réponse de Meta (opposition à l’IA de Meta)\u00A0: IG festival');
});

test('as a task it is due on its day, and rings at nine', () => {
  const text = written([step()], { as: 'task' });
  expect(read(text)).toEqual([]);
  const [task] = read(text, 'vtodo');
  expect([textOf(task, 'due'), textOf(task, 'uid')]).toEqual(['2026-12-28', 'event-000001.answer-due@m-opposer']);
  expect(task?.getFirstProperty('transp')).toBeNull();
  const alarm = task?.getFirstSubcomponent('valarm');
  expect(alarm?.getFirstProperty('trigger')?.getFirstParameter('related')).toBe('END');
});

test('a date that is over is not put in a calendar, and an empty calendar is not written', () => {
  expect(read(written([step({ on: '2026-11-23' }), step({ on: '2026-11-24' })]))).toHaveLength(1);
  expect(calendarOf([step({ on: '2026-11-23' })], ledgerCalled('x'), { say: fr, now: NOW })).toBeUndefined();
});

test('every step has its words in both languages, and says where its date comes from', () => {
  const keys = [
    'check-mail',
    'answer-due',
    'remind',
    'answer-meta',
    'complain-to-meta',
    'complain',
    'report',
    'ask-news',
    'review',
    'object-again',
  ];
  for (const say of [fr, en])
    for (const key of keys as StepKey[])
      for (const basis of ['law', 'convention', 'ours'] as const) expect(read(written([step({ key, basis })], { say }))).toHaveLength(1);
});

const ANY_NAME = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom('a,b;c\\d', 'END:VEVENT', 'é'.repeat(120), '🎭'.repeat(60), 'ligne\r\nBEGIN:VALARM', ' espace', '"entre guillemets"'),
);

test.each(['event', 'task'] as const)(
  'any name survives the folding into lines as %s: no line is longer than 75 octets, all end in CRLF',
  (as) => {
    fc.assert(
      fc.property(fc.array(ANY_NAME, { minLength: 1, maxLength: 3 }), (names) => {
        const steps = names.map((_, place) => step({ accountId: `account-${place}`, from: `event-00000${place}` }));
        const ledger = ledgerOf(...names.map((label, place) => recordWith([], { id: `account-${place}`, label })));
        const text = written(steps, { ledger, as, withNames: true });
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
        const entries = read(text, as === 'task' ? 'vtodo' : 'vevent');
        // A name is one line, whatever was pasted into it.
        const plain = (name: string): string => name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
        expect(entries.map((entry) => textOf(entry, 'summary').split('\u00A0: ').slice(1).join('\u00A0: '))).toEqual(names.map(plain));
        expect(entries.every((entry) => entry.getAllSubcomponents('valarm').length === 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  },
);

test('alarms stand after all properties, as the format wants it', () => {
  const lines = written([step()]).split('\r\n');
  expect(lines.slice(lines.indexOf('END:VALARM') + 1)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
});
