// Every shape ever stored can still be read, and what cannot be read says so instead of throwing.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrate, readStored, STEPS, type Step } from '../../../lib/ledger/migrate.ts';
import { FORMAT, storedAccountOf } from '../../../lib/ledger/stored-account.ts';
import { anyLedger } from './anything.ts';
import { richLedger } from './rich.ts';
import { account, event, recordWith, standing, THEATRE } from './told.ts';

const FOLDER = new URL('../../fixtures/stored/', import.meta.url);
const sample = (format: number): unknown => JSON.parse(readFileSync(new URL(`account-${format}.json`, FOLDER), 'utf8'));
const formats = Array.from({ length: FORMAT }, (_, index) => index + 1);

test('there is one stored sample for each format, and none beside them', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(formats.map((format) => `account-${format}.json`).toSorted());
  expect(formats.map((format) => sample(format))).toMatchObject(formats.map((format) => ({ format })));
});

test('there is one step between each format and the next', () => {
  expect(Object.keys(STEPS).map(Number)).toEqual(formats.slice(0, -1));
});

test.each(formats)('what format %i stored is read with everything in it', (format) => {
  const read = readStored(sample(format));
  expect(read).toMatchObject({
    ok: true,
    record: { account: { handle: 'festival_des_sources', label: 'IG festival', holder: 'Camille' } },
  });
  if (!read.ok) return;
  expect(read.record.events.map(({ type }) => type)).toEqual(['form_opened', 'sent', 'corrected', 'covered', 'confirmed']);
  expect(standing(read.record.events).status).toBe('confirmed');
  expect(storedAccountOf(read.record)).toEqual(sample(FORMAT));
});

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(anyLedger, richLedger), (ledger) => {
      for (const record of Object.values(ledger)) {
        expect(readStored(JSON.parse(JSON.stringify(storedAccountOf(record))))).toEqual({ ok: true, record });
      }
    }),
    { numRuns: 200 },
  );
});

describe('the mechanism', () => {
  const steps: Record<number, Step> = {
    1: (stored) => ({ ...stored, two: true }),
    2: ({ two, ...stored }) => ({ ...stored, three: two }),
  };

  test('takes every step from the stored format to the wanted one, in order', () => {
    expect(migrate({ format: 1, a: 1 }, steps, 3)).toEqual({ ok: true, stored: { format: 3, a: 1, three: true } });
    expect(migrate({ format: 2, two: 'x' }, steps, 3)).toEqual({ ok: true, stored: { format: 3, three: 'x' } });
    expect(migrate({ format: 3 }, steps, 3)).toEqual({ ok: true, stored: { format: 3 } });
  });

  test('does not change what it was given', () => {
    const stored = Object.freeze({ format: 1 });
    migrate(stored, steps, 3);
    expect(stored).toEqual({ format: 1 });
  });

  test('leaves what a newer version stored alone', () => {
    expect(migrate({ format: 4 }, steps, 3)).toEqual({ ok: false, why: 'newer-format' });
    expect(readStored({ format: FORMAT + 1 })).toEqual({ ok: false, why: 'newer-format' });
  });

  test('sets aside what a step cannot digest, and what no step leads from', () => {
    const fussy: Step = () => {
      throw new Error('not like this');
    };
    expect(migrate({ format: 1 }, { 1: fussy }, 2)).toEqual({ ok: false, why: 'unreadable' });
    expect(migrate({ format: 1 }, {}, 2)).toEqual({ ok: false, why: 'unreadable' });
  });
});

const first = event('sent', '2026-11-20');
const old = { format: 1, account: account(THEATRE), events: [first] };
const short = storedAccountOf(recordWith([first]));
const [letters] = short.events;

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'x'],
  ['a list', [short]],
  ['an empty object', {}],
  ['a format in words', { ...short, format: '1' }],
  ['format zero', { ...short, format: 0 }],
  ['a broken format', { ...short, format: 1.5 }],
  ['no events', { format: 2, account: short.account }],
  ['events that are none', { ...short, events: { 0: {} } }],
  ['an unknown key', { ...short, extra: 1 }],
  ['an unknown kind of event', { ...short, events: [{ ...letters, t: 'fulfilled' }] }],
  ['an unknown letter', { ...short, events: [{ ...letters, z: 1 }] }],
  ['a letter of everyone’s', { ...short, events: [JSON.parse('{"__proto__": {"i": "event-000001"}}')] }],
  ['an impossible day', { ...short, events: [{ ...letters, a: '2026-02-30T10:00:00+01:00' }] }],
  ['a moment without offset', { ...short, events: [{ ...letters, a: '2026-02-03T10:00:00' }] }],
  ['a mark without a moment', { ...short, events: [{ ...letters, a: '~x' }] }],
  ['a mark without an id', { ...short, events: [{ ...letters, i: '~x' }] }],
  ['half an account', { ...short, account: 'x' }],
  ['a dispute about another account', { ...short, disputed: { accounts: [account('account-festival')], events: [] } }],
  ['a dispute that is none', { ...short, disputed: { accounts: [{}], events: [] } }],
  ['an id that is no id', { ...short, account: { ...short.account, id: '__proto__' }, events: [] }],
  ['an e-mail address as handle', { ...short, account: account(THEATRE, { handle: 'regie@example.org' }) }],
  ['format 1 with an unknown key', { ...old, events: [{ ...first, fulfilled: true }] }],
  ['format 1 with somebody else’s event', { ...old, events: [{ ...first, accountId: 'account-festival' }] }],
  ['format 1 with an event on nobody’s word', { ...old, events: [{ ...first, source: undefined }] }],
  ['format 1 with events that are none', { ...old, events: [first, 'x'] }],
  ['format 1 without events', { ...old, events: undefined }],
])('%s cannot be read, and says so', (_name, stored) => {
  expect(readStored(stored)).toEqual({ ok: false, why: 'unreadable' });
});

test('whatever is stored, reading it does not throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ format: fc.constantFrom(1, 2), account: fc.anything(), events: fc.anything() })),
      (stored) => {
        expect(() => readStored(stored)).not.toThrow();
      },
    ),
  );
});
