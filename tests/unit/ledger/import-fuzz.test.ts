// Ten thousand files nobody should import: each is refused with a reason or read, none harms the ledger, none takes long.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupOf } from '../../../lib/ledger/backup.ts';
import { checksumOf } from '../../../lib/ledger/checksum.ts';
import { applyImport, previewOf } from '../../../lib/ledger/import-preview.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { merge } from '../../../lib/ledger/merge.ts';
import { storedAccountOf } from '../../../lib/ledger/stored-account.ts';
import { A_YEAR } from './a-year.ts';
import { sha256 } from './rich.ts';
import { NOW, THEATRE } from './told.ts';

/** Always the same files. */
const SEED = 20_261_124;
const FILES = 10_000;

const good = await backupOf(A_YEAR, { writtenAt: NOW, sha256 });
const aside = JSON.stringify(Object.fromEntries(Object.values(A_YEAR).map((one) => [`account:${one.account.id}`, storedAccountOf(one)])));
const text = fc.constantFrom(good, good, good, aside);
const place = fc.nat({ max: good.length });

/** What does not belong where it is put. */
const poison = fc.oneof(
  fc.constantFrom('"__proto__":{"a":1},', '"constructor":{"prototype":{}},', '"', '\\', '\u0000', '\uD800', '\\ud800', '\uFEFF', '\u202E'),
  fc.constantFrom('{', '[', '}', ']', ',', ':', 'null', 'NaN', '1e999', '-0', '// ', '<script>', '9'.repeat(400), 'é'.repeat(3000)),
  fc.constantFrom('[['.repeat(30), '{"a":'.repeat(2000), '"x":1,'.repeat(500)),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const broken = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(text, place).map(([file, at]) => file.slice(0, at)) },
  { weight: 3, arbitrary: fc.tuple(text, place, poison).map(([file, at, bad]) => file.slice(0, at) + bad + file.slice(at)) },
  {
    weight: 3,
    arbitrary: fc.tuple(text, place, fc.nat({ max: 200 })).map(([file, at, many]) => file.slice(0, at) + file.slice(at + many)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(text, place, fc.nat({ max: 65_535 }))
      .map(([file, at, code]) => file.slice(0, at) + String.fromCharCode(code) + file.slice(at + 1)),
  },
  { weight: 2, arbitrary: fc.tuple(text, place, place).map(([file, one, other]) => file.slice(one) + file.slice(0, other)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
);

interface Path {
  steps: number[];
  value: unknown;
  isKey: boolean;
}

/** A value put anywhere into a backup whose sum then fits: the work of someone who means harm. */
const forged = fc
  .record({
    steps: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 7 }),
    isKey: fc.boolean(),
    value: fc.oneof(
      fc.anything({ maxDepth: 2, withNullPrototype: false }).filter((value) => JSON.stringify(value) !== undefined),
      fc.constantFrom<unknown>(
        'x'.repeat(100_000),
        '\uD800',
        1e308,
        -1,
        '__proto__',
        'constructor',
        [],
        {},
        Array(5000).fill(0),
        '2026-02-30T10:00:00Z',
      ),
    ),
  })
  .map(forgery);

function forgery({ steps, value, isKey }: Path): Promise<string> {
  const document = JSON.parse(good) as Record<string, unknown>;
  let at: Record<string, unknown> = document;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(at).filter((key) => key !== '@context');
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    const next = at[key];
    if (index === steps.length - 1 || typeof next !== 'object' || next === null) {
      Object.defineProperty(at, isKey ? JSON.stringify(value).slice(0, 50) : key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      break;
    }
    at = next as Record<string, unknown>;
  }
  const plain = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  return checksumOf(plain, sha256).then((checksum) => JSON.stringify({ ...plain, checksum }));
}

const files: fc.Arbitrary<string | Promise<string>> = fc.oneof({ weight: 3, arbitrary: broken }, { weight: 2, arbitrary: forged });

test('ten thousand damaged, cut, forged and foreign files: each is refused with its reason or read, and the ledger is untouched', async () => {
  const before = JSON.stringify(A_YEAR);
  const outcomes = new Map<string, number>();
  let seen = 0;
  const count = (outcome: string): void => void outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(files, fc.boolean(), async (file, isDamageAccepted) => {
      seen += 1;
      const begun = performance.now();
      const preview = await previewOf(await file, A_YEAR, { sha256, isDamageAccepted });
      expect(performance.now() - begun).toBeLessThan(5000);
      if (!preview.ok) {
        expect(REASONS).toContain(preview.why);
        return count(preview.why);
      }
      const after = applyImport(preview, A_YEAR);
      // Whatever it said, everything that was known still is, and the sum of both is a ledger like any other.
      expect(missingIn(after)).toEqual([]);
      expect(merge(after, A_YEAR)).toEqual(after);
      return count(preview.refused.length > 0 ? 'read in part' : 'read');
    }),
    { numRuns: FILES, seed: SEED, endOnFailure: true },
  );
  expect(seen).toBe(FILES);
  expect(JSON.stringify(A_YEAR)).toBe(before);
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  // The files are what they should be: every kind of outcome is among them.
  expect([...outcomes.keys()].toSorted()).toEqual([
    'damaged',
    'empty',
    'newer-version',
    'not-json',
    'not-ours',
    'read',
    'read in part',
    'too-deep',
  ]);
  console.info(`imports: ${[...outcomes].map(([outcome, times]) => `${times} ${outcome}`).join(', ')}`);
});

const REASONS = ['empty', 'too-large', 'too-deep', 'too-many', 'not-json', 'not-ours', 'damaged', 'newer-version'];

function missingIn(ledger: Ledger): string[] {
  const ids = new Set(Object.values(ledger).flatMap(({ events }) => events.map(({ id }) => id)));
  return Object.values(A_YEAR)
    .flatMap(({ events }) => events.map(({ id }) => id))
    .filter((id) => !ids.has(id));
}

test('what was read of a file with a fitting sum is what stands in it', async () => {
  const preview = await previewOf(good, {}, { sha256 });
  expect(preview.ok && preview.incoming[THEATRE]).toEqual(A_YEAR[THEATRE]);
});
