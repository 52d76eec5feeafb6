// The tables, read back by a program that did not write them, with every separator a spreadsheet may expect.
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf, separatorIn } from '../../../lib/ledger/csv.ts';
import { accountsTableOf } from '../../../lib/ledger/csv-accounts.ts';
import { historyTableOf } from '../../../lib/ledger/csv-history.ts';
import { shareable } from '../../../lib/ledger/shareable.ts';
import { FEW_LAW } from './few-law.ts';
import { richLedger } from './rich.ts';
import { saidIn } from './said-in.ts';
import { account, event, FESTIVAL, ledgerOf, NOW, recordWith, THEATRE } from './told.ts';

const fr = await saidIn('fr');
const en = await saidIn('en');
const WORLD = { law: FEW_LAW, now: NOW, country: 'FR' };
const PROOF = { name: 'meta.eml', sha256: 'a'.repeat(64) };

const LEDGER = ledgerOf(
  recordWith(
    [event('sent', '2026-10-10', { channel: 'form' }), event('confirmed', '2026-10-11', { source: 'controller', evidence: [PROOF] })],
    {
      label: 'Théâtre des Sources',
      holder: 'Jeanne',
    },
  ),
  {
    account: account(FESTIVAL, { platform: 'instagram', handle: '100012345678901' }),
    events: [event('sent', '2026-10-10', { accountId: FESTIVAL })],
  },
);

/** As a program reads a table whose first line is its head. */
function read(text: string, delimiter = ''): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy', delimiter });
  expect(errors).toEqual([]);
  return data;
}

test('the accounts are read back in the language they are written in', () => {
  const rows = read(csvOf(accountsTableOf(LEDGER, WORLD, fr), ';'));
  const theatre = rows.find((row) => row['Compte'] === 'Théâtre des Sources');
  expect(theatre).toMatchObject({
    Plateforme: 'Facebook',
    'Identifiant public': 'theatre',
    Personne: 'Jeanne',
    État: 'Confirmée par Meta',
    Depuis: '2026-10-11',
    'Sur la parole de': 'écrit par Meta, d’après la personne',
    'Réponse attendue': '',
    'Origine de cette date': '',
  });
  const festival = rows.find((row) => row['Plateforme'] === 'Instagram');
  expect(festival).toMatchObject({
    État: 'Sans réponse après un mois',
    'Sur la parole de': 'calculé à partir des dates',
    'Réponse attendue': '2026-11-10',
    'Origine de cette date': 'selon la loi',
  });
  expect(festival?.['Prochaine étape']).toBe('Relancer Meta');
});

test('the history says who said what, and which file proves it', () => {
  const [sent, confirmed] = read(csvOf(historyTableOf(LEDGER, WORLD, en), ',')).filter(({ Platform }) => Platform === 'Facebook');
  expect(sent).toMatchObject({ Day: '2026-10-10', 'On whose word': 'stated by the person' });
  expect(confirmed).toMatchObject({ 'On whose word': 'written by Meta, as the person reports', 'Files kept by the person': 'meta.eml' });
  expect(confirmed?.['SHA-256 sums']).toBe(PROOF.sha256);
});

test('what was corrected stays in the table, and says so', () => {
  const wrong = event('sent', '2026-10-10');
  const table = historyTableOf(ledgerOf(recordWith([wrong, event('corrected', '2026-10-11', { corrects: wrong.id })])), WORLD, fr);
  expect(read(csvOf(table, ';')).map((row) => [row['Ce qui s’est passé'], row['Annulé ensuite']])).toEqual([
    ['Opposition envoyée', 'oui'],
    ['Étape annulée', ''],
  ]);
});

test('an account known by its number is not shown as a power of ten', () => {
  const handles = read(csvOf(accountsTableOf(LEDGER, WORLD, fr), ';')).map((row) => row['Identifiant public']);
  expect(handles).toContain('id 100012345678901');
});

test('a French spreadsheet gets semicolons, an English one commas, and both the mark that says UTF-8', () => {
  expect([separatorIn('fr'), separatorIn('en-GB'), separatorIn('de')]).toEqual([';', ',', ';']);
  const bytes = Buffer.from(csvOf({ head: ['Été'], rows: [] }, ';'));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.subarray(3).toString()).toBe('Été\r\n');
});

test('nobody’s name, note or e-mail address leaves with a table that is shared', () => {
  const told = event('sent', '2026-10-10', {
    note: 'écrit de jeanne@theatre.example.org',
    reference: 'ticket-7 <jeanne@theatre.example.org>',
    evidence: [{ name: 'eml de jeanne@theatre.example.org', sha256: 'a'.repeat(64) }],
  });
  const ledger = ledgerOf(recordWith([told], { label: 'IG (jeanne@theatre.example.org)', holder: 'Jeanne' }));
  const shared = shareable(ledger, {}, fr);
  const text = csvOf(accountsTableOf(shared, WORLD, fr), ';') + csvOf(historyTableOf(shared, WORLD, fr), ';');
  expect(text).not.toMatch(/jeanne|theatre\.example|écrit de/i);
  expect(text).toContain('IG ([adresse e-mail])');
  const known = shareable(ledger, { withHolders: true, withNotes: true }, fr);
  const more = csvOf(accountsTableOf(known, WORLD, fr), ';') + csvOf(historyTableOf(known, WORLD, fr), ';');
  expect(more).toContain('Jeanne');
  expect(more).toContain('écrit de [adresse e-mail]');
  expect(more).not.toContain('@');
});

const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', '|', ' ', 'A1', '＝', '＋', '－', '＠', 'cmd'];
const ANY_CELL = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((signs) => signs.join('')),
);

/** Quotes and spaces before the sign are passed over by some programs. */
const isFormula = (cell: string): boolean => /^["\s]*[=+\-@＝＋－＠]/.test(cell);

test('no cell begins a formula, whichever separator the spreadsheet expects', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(ANY_CELL, ANY_CELL, ANY_CELL), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(';' as const, ',' as const),
      (rows, separator) => {
        const text = csvOf({ head: ['a', 'b', 'c'], rows }, separator);
        const own = Papa.parse<string[]>(text, { delimiter: separator });
        expect(own.data.slice(0, -1).map((row) => row.length)).toEqual(['head', ...rows].map(() => 3));
        expect(own.data.flat().filter((cell) => /^[\t\r\n]/.test(cell))).toEqual([]);
        for (const delimiter of [';', ',', '\t', '|'])
          expect(Papa.parse<string[]>(text, { delimiter }).data.flat().filter(isFormula)).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('what is no formula is read back as it was, but for line breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (cell) => {
      const isPlain = !/[=+\-@＝＋－＠]/.test(cell);
      const [row] = Papa.parse<string[]>(csvOf({ head: [cell, 'b'], rows: [] }, ';'), { delimiter: ';' }).data;
      if (isPlain) expect(row).toEqual([cell.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '), 'b']);
    }),
  );
});

test('any ledger becomes two tables that are read back row by row', () => {
  fc.assert(
    fc.property(richLedger, (ledger) => {
      const rows = read(csvOf(accountsTableOf(ledger, WORLD, fr), ';'), ';');
      expect(rows).toHaveLength(Object.keys(ledger).length);
      const events = Object.values(ledger).flatMap((record) => record.events);
      expect(read(csvOf(historyTableOf(ledger, WORLD, en), ','), ',')).toHaveLength(events.length);
    }),
    { numRuns: 100 },
  );
});

test('the identity of an account and its history are untouched by sharing', () => {
  const [record] = Object.values(shareable(LEDGER, {}, en));
  expect(record?.account.id).toBe(THEATRE);
  expect(record?.events.map(({ id }) => id)).toEqual(LEDGER[THEATRE]?.events.map(({ id }) => id));
});
