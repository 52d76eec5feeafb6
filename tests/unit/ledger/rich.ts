// Events with everything that can be told of them, and ledgers whose copies do not agree: what storage and backups must carry without loss.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { byTelling, Channel, EventType, Reason, type LedgerEvent } from '../../../lib/ledger/event.ts';
import { ledgerFrom, type Ledger } from '../../../lib/ledger/ledger.ts';
import { merge } from '../../../lib/ledger/merge.ts';
import { anyMoment } from './anything.ts';
import { account, THEATRE } from './told.ts';

export const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex');

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
/** As ids are made here, and as nobody makes them. */
const anyId = fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9-]{8,64}$/));
const anyDay = fc.constantFrom('2026-07-23', '2024-02-29', '2027-12-31');
/** Storage keeps whole characters only. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter((text) => text.length <= maxLength * 2);
/** As our clock writes it, in the summer and the winter of many places, and as others may. */
const anyWriting = fc.oneof(
  anyMoment,
  fc
    .tuple(fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.integer({ min: -720, max: 840 }))
    .map(([date, offset]) => written(date.getTime(), offset)),
  fc.constantFrom('2026-11-24T10:03Z', '2026-11-24T10:03:00-00:00', '2026-11-24T10:03:00.1234567+01:00', '0001-01-01T00:00:00.000+14:00'),
);

export const richEvent: fc.Arbitrary<LedgerEvent> = fc
  .record({
    id: anyId,
    type: fc.constantFrom(...EventType.options),
    at: anyWriting,
    isAtOnce: fc.boolean(),
    recordedAt: anyWriting,
    source: fc.constantFrom('user' as const, 'system' as const, 'controller' as const, 'authority' as const),
    corrects: maybe(anyId),
    coveredBy: maybe(anyId),
    sameAs: maybe(anyId),
    policy: maybe(anyDay),
    form: maybe(anyText(40)),
    channel: maybe(fc.constantFrom(...Channel.options)),
    receivedOn: maybe(anyDay),
    reason: maybe(fc.constantFrom(...Reason.options)),
    authority: maybe(fc.constantFrom('FR', 'DE-BY', 'CH')),
    reference: maybe(anyText(40)),
    outcome: maybe(fc.constantFrom('upheld' as const, 'rejected' as const, 'other' as const)),
    country: maybe(fc.constantFrom('FR', 'GB', 'CH')),
    evidence: maybe(fc.array(fc.record({ name: anyText(60), sha256: fc.stringMatching(/^[0-9a-f]{64}$/) }), { maxLength: 3 })),
    note: maybe(anyText(200)),
  })
  .map(({ isAtOnce, ...event }) => present({ ...event, accountId: THEATRE, recordedAt: isAtOnce ? event.at : event.recordedAt }));

const IDS = [THEATRE, 'account-festival', '0b9d4f3e-5a53-4c1f-9a55-3d6f2d1c7a10', 'constructor'];

/** One copy, in the order this code keeps it. */
const richCopy: fc.Arbitrary<Ledger> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...IDS),
      label: maybe(anyText(20)),
      holder: maybe(anyText(20)),
      country: maybe(fc.constantFrom('FR', 'BE')),
      addedAt: anyMoment,
      events: fc.uniqueArray(richEvent, { selector: ({ id }) => id, maxLength: 8 }),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  )
  .map((records) =>
    ledgerFrom(
      records.map(({ id, events, ...more }) => ({
        account: present(account(id, more)),
        events: events.map((event) => ({ ...event, accountId: id })).toSorted(byTelling),
      })),
    ),
  );

/** Copies that say different things of the same ids, brought together. */
export const richLedger: fc.Arbitrary<Ledger> = fc
  .tuple(richCopy, richCopy)
  .map(([one, other]) => merge(one, merge(other, contradicted(one))));

function contradicted(ledger: Ledger): Ledger {
  const [record] = Object.values(ledger);
  const [event] = record?.events ?? [];
  if (record === undefined || event === undefined) return {};
  return ledgerFrom([{ account: { ...record.account, label: 'Another' }, events: [{ ...event, note: 'Another' }] }]);
}

function written(instant: number, offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
  return `${new Date(instant + offset * 60_000).toISOString().slice(0, -1)}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** Without the keys that are there and say nothing. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
