// Every test runs, and what it runs is our own code.
import { expect, test } from 'vitest';
import { codeIn } from './source-files.ts';
import { idleTests } from './test-discipline.ts';

test('no test is alone, put off, or skipped without a reason', () => {
  expect(codeIn('tests').flatMap(idleTests)).toEqual([]);
});

// `$` stands for the runner's name, so that this file does not look like what it refuses.
const bad = [
  "$.only('the ring stands on the link', () => {});",
  "$.describe.only('the popup', () => {});",
  "$.skip('the ring stands on the link', () => {});",
  '$.skip(!hasFirefox);',
  "$.todo('the ring stands on the link');",
  "$.fixme('the ring stands on the link', () => {});",
  'ctx.skip();',
  "vi.mock('../../lib/guide/step.ts');",
];

test.each(bad)('%s is refused', (text) => {
  expect(idleTests({ path: 'tests/unit/x.test.ts', text: text.replace('$', 'test') })).toHaveLength(1);
});

const good = [
  "$('the ring stands on the link', () => {});",
  "$.each([1])('%d', () => {});",
  "$.skip(!hasFirefox, 'Firefox is not installed');",
  "ctx.skip('../shared is not here');",
  'clock.tick(10); browser.only();',
];

test.each(good)('%s is allowed', (text) => {
  expect(idleTests({ path: 'tests/unit/x.test.ts', text: text.replace('$', 'test') })).toEqual([]);
});
