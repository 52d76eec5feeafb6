// What the person is told before an import: what is new, what does not agree, what is not taken and why. Looking changes nothing.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backupOf } from '../../../lib/ledger/backup.ts';
import type { Backup } from '../../../lib/ledger/backup-schema.ts';
import { checksumOf } from '../../../lib/ledger/checksum.ts';
import { LARGEST_FILE } from '../../../lib/ledger/import-shape.ts';
import { applyImport, previewOf, type Preview } from '../../../lib/ledger/import-preview.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { merge } from '../../../lib/ledger/merge.ts';
import { A_YEAR } from './a-year.ts';
import { sha256 } from './rich.ts';
import { account, event, FESTIVAL, ledgerOf, NOW, recordWith, THEATRE } from './told.ts';

const sent = event('sent', '2026-11-19');
const here = ledgerOf(recordWith([sent]));
const written = (ledger: Ledger): Promise<string> => backupOf(ledger, { writtenAt: NOW, sha256 });
const look = (text: string, ledger: Ledger = here, isDamageAccepted = false): Promise<Preview> =>
  previewOf(text, ledger, { sha256, isDamageAccepted });

/** A backup someone changed, with a sum that fits. */
async function changed(ledger: Ledger, change: (backup: Backup) => object | void): Promise<string> {
  const backup: Backup = JSON.parse(await written(ledger));
  const other: object = change(backup) ?? backup;
  return JSON.stringify({ ...other, checksum: await checksumOf(other, sha256) });
}

test('what is new is counted account by account, and what is known is not', async () => {
  const confirmed = event('confirmed', '2026-11-20');
  const there = ledgerOf(recordWith([sent, confirmed]), { account: account(FESTIVAL), events: [] });
  expect(await look(await written(there))).toMatchObject({
    ok: true,
    version: 1,
    writtenAt: NOW,
    isDamaged: false,
    gains: [
      { account: { id: THEATRE }, isNew: false, events: 1 },
      { account: { id: FESTIVAL }, isNew: true, events: 0 },
    ],
    unchanged: 0,
    conflicts: [],
    refused: [],
  });
  expect(await look(await written(here), there)).toMatchObject({ gains: [], unchanged: 1, conflicts: [] });
});

test('an import is a union: done twice, or the other way round, it is the same', async () => {
  const there = ledgerOf(recordWith([event('confirmed', '2026-11-20')]));
  const preview = await look(await written(there));
  if (!preview.ok) throw new Error(preview.why);
  const after = applyImport(preview, here);
  expect(after).toEqual(merge(there, here));
  expect(applyImport(preview, after)).toEqual(after);
});

test('looking changes nothing, however deep', async () => {
  const frozen = deepFrozen(structuredClone(A_YEAR));
  const preview = await look(await written(here), frozen);
  expect(preview.ok && applyImport(preview, frozen)[THEATRE]?.events.length).toBe((A_YEAR[THEATRE]?.events.length ?? 0) + 1);
  expect(frozen).toEqual(A_YEAR);
});

describe('what does not agree is shown, and both sides are kept', () => {
  test('an account that each copy has added for itself', async () => {
    const preview = await look(await written(ledgerOf({ account: account('account-double', { handle: 'THEATRE' }), events: [] })));
    expect(preview).toMatchObject({ conflicts: [{ kind: 'same-handle', accounts: [{ id: 'account-double' }, { id: THEATRE }] }] });
    expect(preview.ok && Object.keys(applyImport(preview, here))).toEqual(['account-double', THEATRE]);
  });

  test('an event with another content', async () => {
    const preview = await look(await written(ledgerOf(recordWith([{ ...sent, note: 'there' }]))));
    expect(preview).toMatchObject({ gains: [{ isNew: false, events: 0 }], conflicts: [{ kind: 'event-differs', event: { id: sent.id } }] });
  });

  test('but what did not agree before is no news', async () => {
    const both = merge(here, ledgerOf(recordWith([{ ...sent, note: 'there' }])));
    expect(await look(await written(both), both)).toMatchObject({ conflicts: [], unchanged: 1 });
  });
});

describe('a file is refused as a whole', () => {
  test.each<[string, string, string]>([
    ['empty', 'of nothing', ''],
    ['empty', 'of spaces', ' \n\t '],
    ['not-json', 'of prose', 'Bonjour,'],
    ['not-json', 'that was cut', '{"backup": "m-opposer", "version": 1, "acc'],
    ['not-json', 'with a word after it', '{} x'],
    ['not-ours', 'that is a number', '17'],
    ['not-ours', 'that is nothing', 'null'],
    ['not-ours', 'that is a list', '[{"backup":"m-opposer"}]'],
    ['not-ours', 'of somebody else', '{"name":"other","version":1}'],
    ['not-ours', 'that is an empty object', '{}'],
    ['not-ours', 'of a stored item among others', '{"account:x":{},"settings":{}}'],
    ['damaged', 'without a version', '{"backup":"m-opposer"}'],
    ['damaged', 'with half a version', '{"backup":"m-opposer","version":1.5}'],
    ['damaged', 'with a version that is infinite', '{"backup":"m-opposer","version":1e400}'],
    ['damaged', 'without a sum', '{"backup":"m-opposer","version":1,"accounts":[]}'],
    ['newer-version', 'of tomorrow', '{"backup":"m-opposer","version":2,"accounts":{}}'],
    ['too-deep', 'that is a bottomless pit', '['.repeat(5_000_000)],
    ['too-deep', 'with a bottomless account', `{"backup":"m-opposer","version":1,"accounts":${'{"a":'.repeat(500_000)}`],
    ['too-many', 'of millions of nothings', `[${'{},'.repeat(3_000_000)}`],
    ['too-large', 'without an end', ' '.repeat(LARGEST_FILE + 1)],
  ])('as « %s »: a file %s', async (why, _name, text) => {
    expect(await look(text)).toEqual({ ok: false, why });
  });

  test('as « damaged »: a file in which one letter is another', async () => {
    const text = (await written(here)).replace('"handle":"theatre"', '"handle":"theatro"');
    expect(await look(text)).toEqual({ ok: false, why: 'damaged' });
  });

  test('as « damaged »: a file whose sum fits and whose envelope does not', async () => {
    expect(await look(await changed(here, (backup) => ({ ...backup, more: 1 })))).toEqual({ ok: false, why: 'damaged' });
    expect(await look(await changed(here, (backup) => ({ ...backup, accounts: {} })))).toEqual({ ok: false, why: 'damaged' });
    expect(await look(await changed(here, (backup) => ({ ...backup, writtenAt: '2026-02-30T10:00:00Z' })))).toEqual({
      ok: false,
      why: 'damaged',
    });
  });

  test('but brackets inside of words are no depth', async () => {
    const deep = ledgerOf(recordWith([event('noted', '2026-11-19', { note: `${'[{'.repeat(900)}\\" « ` })]));
    expect(await look(await written(deep), {})).toMatchObject({ ok: true, gains: [{ events: 1 }] });
  });
});

describe('a damaged file', () => {
  test('is read as far as it can be, if the person wants that', async () => {
    const text = (await written(ledgerOf(...Object.values(A_YEAR)))).replace('"type":"covered"', '"type":"coveted"');
    const preview = await look(text, {}, true);
    expect(preview).toMatchObject({
      ok: true,
      isDamaged: true,
      gains: { length: 3 },
      refused: [{ place: 2, name: 'IG festival', why: 'unreadable' }],
    });
  });

  test('is not taken for whole because the person wants it: what is no backup stays none', async () => {
    expect(await look('{"backup":"m-opposer","version":1,"accounts":17}', {}, true)).toEqual({ ok: false, why: 'damaged' });
    expect(await look('{}', {}, true)).toEqual({ ok: false, why: 'not-ours' });
  });
});

describe('one account is refused, and the others are taken', () => {
  const withStep = (change: object) => (backup: Backup) => {
    Object.assign(backup.accounts[0]?.records[0]?.steps[0] ?? {}, change);
  };
  const withAccount = (change: object) => (backup: Backup) => {
    Object.assign(backup.accounts[0] ?? {}, change);
  };

  test.each<[string, (backup: Backup) => object | void]>([
    ['with an unknown kind of event', withStep({ type: 'fulfilled' })],
    ['with an event on an impossible day', withStep({ at: '2026-02-30T10:00:00Z' })],
    ['with an event that has no id', withStep({ id: undefined })],
    ['with a note that is a book', withStep({ note: 'x'.repeat(2001) })],
    ['with a note of half a character', withStep({ note: 'x\uD800' })],
    ['with a handle that is an e-mail address', withAccount({ handle: 'regie@example.org' })],
    ['with a label of half a character', withAccount({ label: '\uDC00' })],
    ['with an id that is no id', withAccount({ id: '__proto__' })],
    ['with a country that is none', withAccount({ country: 'France' })],
    ['with a word too many', withAccount({ isAdmin: true })],
    ['without records', withAccount({ records: undefined })],
    ['that is nothing', (backup) => ({ ...backup, accounts: [null, ...backup.accounts.slice(1)] })],
    ['that is a list', (backup) => ({ ...backup, accounts: [[], ...backup.accounts.slice(1)] })],
  ])('%s', async (_name, change) => {
    const text = await changed(ledgerOf(recordWith([sent]), { account: account(FESTIVAL), events: [] }), change);
    expect(await look(text, {})).toMatchObject({
      ok: true,
      gains: [{ account: { id: FESTIVAL } }],
      refused: [{ place: 1, why: 'unreadable' }],
    });
  });

  test('and keys that everyone inherits are keys like others', async () => {
    const text = await changed(here, (backup) => backup);
    const hostile = text.replace('"platform"', '"__proto__":{"platform":"facebook"},"platform"');
    expect(await look(hostile, {}, true)).toMatchObject({ ok: true, gains: [], refused: [{ place: 1, name: 'theatre' }] });
    expect(({} as { platform?: string }).platform).toBeUndefined();
  });

  test('an account that stands in the file twice is one, with everything that is said of it', async () => {
    const text = await changed(here, (backup) => ({ ...backup, accounts: [...backup.accounts, ...backup.accounts] }));
    expect(await look(text, {})).toMatchObject({ gains: [{ account: { id: THEATRE }, events: 1 }] });
  });
});

describe('what was kept aside', () => {
  const stored = (format: number): unknown =>
    JSON.parse(readFileSync(new URL(`../../fixtures/stored/account-${format}.json`, import.meta.url), 'utf8'));

  test.each([1, 2])('is taken back once it can be read, in format %i', async (format) => {
    const text = JSON.stringify({ 'quarantine:x': { why: 'unreadable', at: NOW, value: stored(format) }, 'account:y': 'x' });
    expect(await look(text, {})).toMatchObject({
      ok: true,
      version: 0,
      gains: [{ account: { handle: 'festival_des_sources' }, isNew: true, events: 5 }],
      refused: [{ place: 2, why: 'unreadable' }],
    });
  });

  test('stays aside while only a later version can read it', async () => {
    expect(await look(JSON.stringify({ 'account:x': { format: 99, account: { handle: 'zirkus' } } }))).toMatchObject({
      gains: [],
      refused: [{ place: 1, name: 'zirkus', why: 'newer-format' }],
    });
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach((part) => deepFrozen(part));
  return value;
}
