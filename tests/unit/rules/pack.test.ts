// The rules come out of the bundle as they went in, but for the sources.
import { describe, expect, test } from 'vitest';
import { packRules, unpackRules } from '../../../lib/rules/pack.ts';
import type { RuleSet } from '../../../lib/rules/rule-set.ts';
import { readRules } from '../../../modules/rules/read.ts';

const rules = readRules();
const packed: unknown = JSON.parse(JSON.stringify(packRules(rules)));
const back = unpackRules(packed as ReturnType<typeof packRules>);

describe('packed rules', () => {
  test.each(Object.keys(rules) as (keyof RuleSet)[])('keep their %s', (part) => {
    expect(back[part]).toEqual(part === 'deadlines' ? rules[part] : withoutSources(rules[part]));
  });

  test('keep the sources of the dates, which the popup quotes', () => {
    expect(back.deadlines.every(({ seen }) => seen.length > 0)).toBe(true);
  });

  test('weigh less than forty-one kilobytes', () => {
    expect(JSON.stringify(packed).length).toBeLessThan(41_000);
  });
});

function withoutSources(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSources);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'seen' && key !== 'note');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutSources(inner)]));
}
