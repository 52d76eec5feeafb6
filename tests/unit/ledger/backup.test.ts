// What a backup holds comes back whole, and others can read and check it without us.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupOf } from '../../../lib/ledger/backup.ts';
import type { Backup } from '../../../lib/ledger/backup-schema.ts';
import { EventType } from '../../../lib/ledger/event.ts';
import { applyImport, previewOf } from '../../../lib/ledger/import-preview.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { CONTEXT_PATH, SCHEMA_PATH, schemaFiles } from '../../tools/schemas/schema-files.ts';
import { A_YEAR } from './a-year.ts';
import { richLedger, sha256 } from './rich.ts';
import { FESTIVAL, NOW, THEATRE } from './told.ts';

const written = (ledger: Ledger): Promise<string> => backupOf(ledger, { writtenAt: NOW, sha256 });
const year: Backup = JSON.parse(await written(A_YEAR));
const accountOf = (id: string): Backup['accounts'][number] | undefined => year.accounts.find((one) => one.id === id);

async function imported(text: string, into: Ledger = {}): Promise<Ledger> {
  const preview = await previewOf(text, into, { sha256 });
  if (!preview.ok) throw new Error(preview.why);
  expect(preview.refused).toEqual([]);
  return applyImport(preview, into);
}

test('the year has every kind of event in it', () => {
  const types = new Set(Object.values(A_YEAR).flatMap(({ events }) => events.map(({ type }) => type)));
  expect([...types].toSorted()).toEqual([...EventType.options].toSorted());
});

test('everything that is written is read back, into nothing and into itself', async () => {
  expect(await imported(await written(A_YEAR))).toEqual(A_YEAR);
  expect(await imported(await written(A_YEAR), A_YEAR)).toEqual(A_YEAR);
  await fc.assert(
    fc.asyncProperty(richLedger, async (ledger) => {
      expect(await imported(await written(ledger))).toEqual(ledger);
    }),
    { numRuns: 200 },
  );
});

test('an empty ledger makes a backup, too', async () => {
  expect(await imported(await written({}))).toEqual({});
});

describe('a complaint is a record of its own', () => {
  const stepsOf = (id: string): unknown => accountOf(id)?.records.map(({ right, steps }) => [right, steps.map(({ type }) => type)]);

  test('under GDPR 77, with the authority’s letters', () => {
    expect(stepsOf(THEATRE)).toEqual([
      ['A21', expect.not.arrayContaining(['complaint_filed', 'complaint_news', 'complaint_closed'])],
      ['A77', ['complaint_filed', 'complaint_news', 'complaint_closed']],
    ]);
  });

  test('and a report to the Swiss authority is no complaint', () => {
    expect(stepsOf(FESTIVAL)).toEqual([
      ['A21', expect.not.arrayContaining(['report_filed'])],
      ['report', ['report_filed', 'complaint_news', 'complaint_closed']],
    ]);
  });

  test('a correction stands with what it corrects', () => {
    expect(stepsOf('account-double')).toEqual([['A21', ['sent', 'controller_complaint', 'corrected']]]);
  });
});

test('where each account stands may be said for other tools, and is not read back', async () => {
  const text = await backupOf(A_YEAR, { writtenAt: NOW, sha256, statusOf: (id) => (id === THEATRE ? 'confirmed' : undefined) });
  expect(JSON.parse(text).accounts[0].records[0]).toMatchObject({ right: 'A21', status: 'confirmed' });
  expect(await imported(text)).toEqual(A_YEAR);
});

test('the files in assets/schemas are what the code says today', () => {
  // `npm run schemas` writes them. Once a version has been released, its schema stays and a new one gets a new number.
  for (const [path, text] of Object.entries(schemaFiles())) expect(JSON.parse(readFileSync(path, 'utf8')), path).toEqual(JSON.parse(text));
});

describe('by an independent reader', () => {
  const isValid = new Ajv2020({ strictTypes: true, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA_PATH, 'utf8')));

  test('every backup is valid by its schema', async () => {
    expect(isValid(year), JSON.stringify(isValid.errors)).toBe(true);
    await fc.assert(
      fc.asyncProperty(richLedger, async (ledger) => {
        expect(isValid(JSON.parse(await written(ledger))), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['an event of another kind', { type: 'fulfilled' }],
    ['an event with a word too many', { fulfilled: true }],
    ['an event without an id', { id: undefined }],
  ])('%s is not', (_name, change) => {
    const broken = structuredClone(year);
    Object.assign(broken.accounts[0]?.records[0]?.steps[0] ?? {}, change);
    expect(isValid(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });

  test('the sum can be checked', async () => {
    const { checksum, ...rest } = year;
    expect(checksum).toBe(`sha256-${await sha256(canonicalize(rest) ?? '')}`);
  });

  test('the context in the file is the one in assets/schemas', () => {
    expect({ '@context': year['@context'] }).toEqual(JSON.parse(readFileSync(CONTEXT_PATH, 'utf8')));
  });
});
