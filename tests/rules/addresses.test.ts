// Over real addresses: who is recognised, and above all who is not.
import { expect, test } from 'vitest';
import { readRules } from '../../modules/rules/read.ts';
import { addressOf } from '../tools/address-line.ts';
import { recogniseLine } from '../tools/recognise.ts';
import { ABSENT, fixtureAddresses } from './fixture-addresses.ts';

const rules = readRules();
const rows = fixtureAddresses()?.filter(({ expected }) => expected !== 'ambiguous');
const NONE = ['not_meta', 'not_web', 'invalid'];

test('at least 998 of 1,000 real addresses are recognised as what they are', async (ctx) => {
  if (!rows) return ctx.skip(ABSENT);
  const wrong = rows.filter(({ address, expected }) => answerTo(address) !== (NONE.includes(expected) ? undefined : expected));
  const report = wrong.map(({ address, expected }) => `${address.slice(0, 120)} is ${expected}, not ${answerTo(address) ?? 'unknown'}`);
  await ctx.annotate(`${rows.length - wrong.length} of ${rows.length} addresses are right; wrong: ${report.join('; ') || 'none'}`);
  expect(wrong.length / rows.length, report.join('\n')).toBeLessThanOrEqual(0.002);
});

test('no address of somebody else’s host is recognised', (ctx) => {
  if (!rows) return ctx.skip(ABSENT);
  const foreign = rows.filter(({ expected }) => NONE.includes(expected));
  expect(foreign.length).toBeGreaterThan(100);
  expect(foreign.filter(({ address }) => answerTo(address) !== undefined)).toEqual([]);
});

test('every recognised address is one that the browser, too, would read', (ctx) => {
  if (!rows) return ctx.skip(ABSENT);
  expect(rows.filter(({ address }) => answerTo(address) !== undefined && addressOf(address) === undefined)).toEqual([]);
});

/** Labels know one kind of contact form; we know which of them object. */
function answerTo(address: string): string | undefined {
  const { surface } = recogniseLine(address, rules);
  return surface?.replace(/\.(objection_form|rights_form|third_party_form)$/, '.contact_form') ?? undefined;
}
