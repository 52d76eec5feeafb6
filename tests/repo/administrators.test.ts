// ADMINISTRATORS.md says what a policy may set, in both languages, and its examples are read without a fault.
import { expect, test } from 'vitest';
import { policyIn, SETTING_NAMES } from '../../lib/browser/managed-policy.ts';
import { EXAMPLE_POLICY } from '../replica/example-policy.ts';
import { read } from './source-files.ts';

const { text } = read('ADMINISTRATORS.md');

test('every setting has its row in both halves, and no other has one', () => {
  const halves = text.split('\n## English\n');
  expect(halves).toHaveLength(2);
  for (const half of halves) {
    const rows = [...half.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
    expect(new Set(rows)).toEqual(new Set(SETTING_NAMES));
    expect(rows).toHaveLength(SETTING_NAMES.length);
  }
});

test('the examples are policies without a fault, and what the browser tests try out', () => {
  const [chromium, firefox] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as object);
  const given = [innermost(chromium), innermost(firefox)];
  for (const policy of given) expect(policyIn(policy)).toMatchObject({ isSet: true, faults: [] });
  expect({ ...EXAMPLE_POLICY, accounts: EXAMPLE_POLICY.accounts.slice(0, 2) }).toEqual(given[0]);
});

/** Down to what stands under the name of the extension. */
function innermost(level: object | undefined): Record<string, unknown> {
  const [only, ...others] = Object.entries(level ?? {});
  if (only === undefined || others.length > 0 || SETTING_NAMES.some((name) => name === only[0])) return { ...level };
  return innermost(only[1] as object);
}
