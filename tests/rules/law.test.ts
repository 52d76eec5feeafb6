// What assets/rules says of the law: seen, dated, complete for each regime, and refused when it does not fit together.
import { describe, expect, test } from 'vitest';
import { compileLaw, leanLaw } from '../../lib/rules/compile-law.ts';
import { readLaw, readRaw } from '../../modules/rules/read.ts';

const raw = readRaw();
const law = readLaw();

const entries = [
  ...law.periods.map(({ id, seen = [] }) => ({ place: `period ${id}`, seen })),
  ...Object.entries(law.holidays).map(([country, { seen = [] }]) => ({ place: `holidays ${country}`, seen })),
  ...law.authorities.map(({ id, seen }) => ({ place: `authority ${id}`, seen })),
];

test('everything was seen, at the latest when the rules were edited', () => {
  expect(entries.filter(({ seen }) => seen.length === 0 || seen.some(({ on }) => on > law.edition)).map(({ place }) => place)).toEqual([]);
});

test('nothing is seen and guessed at once', () => {
  const mixed = entries.filter(({ seen }) => seen.some(({ grade }) => grade === 'guess') && seen.some(({ grade }) => grade !== 'guess'));
  expect(mixed.map(({ place }) => place)).toEqual([]);
});

test('no law is only guessed', () => {
  const guessed = law.periods.filter(({ basis, seen = [] }) => basis === 'law' && seen.every(({ grade }) => grade === 'guess'));
  expect(guessed.map(({ id }) => id)).toEqual([]);
});

test('Switzerland has no period of law for an objection', () => {
  const swiss = law.periods.filter(({ regimes }) => regimes.includes('ch'));
  expect(swiss.filter(({ id }) => id === 'answer' || id === 'extension').map(({ basis }) => basis)).toEqual(['ours', 'ours']);
});

test('an address of an authority is its own: never a search, never an insecure one', () => {
  const addresses = law.authorities.flatMap(({ url, complaintUrl }) => [url, complaintUrl]);
  expect(addresses.filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:')).toEqual([]);
});

test('what is built keeps the sources of the authorities, which are shown, and leaves the others behind', () => {
  const lean = leanLaw(law);
  expect(lean.authorities.every(({ seen }) => seen.length > 0)).toBe(true);
  expect(JSON.stringify([lean.periods, lean.holidays])).not.toMatch(/"seen"|"note"/);
});

describe('a law that does not fit together stops the build', () => {
  const [first, ...others] = raw['authorities.json'] as { country: string; isDefault: boolean }[];
  const { FR: _, ...withoutFrance } = raw['holidays.json'] as Record<string, unknown>;
  const periods = raw['periods.json'] as { id: string }[];

  test.each<[string, string, unknown]>([
    ['stands there twice', 'authorities.json', [first, first, ...others]],
    ['has two authorities to propose', 'authorities.json', [...others, { ...first, id: 'AT-XX' }, first]],
    ['has no authority to propose', 'authorities.json', [...others, { ...first, isDefault: false }]],
    ['is not in holidays.json', 'holidays.json', withoutFrance],
    ['has no authority', 'authorities.json', others],
    ['review is missing for gdpr', 'periods.json', periods.filter(({ id }) => id !== 'review')],
    ['answer stands there twice for gdpr', 'periods.json', [...periods, ...periods.filter(({ id }) => id === 'answer')]],
    ['does not say what', 'holidays.json', { ...withoutFrance, FR: { easter: 'western', days: [{ on: '1 May' }], seen: [] } }],
  ])('%s', (fault, file, change) => {
    expect(() => compileLaw({ ...raw, [file]: change })).toThrow(fault);
  });
});
