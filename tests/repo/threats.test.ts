// The threat model keeps its word: no row without a test that exists, and no threat of the project's own list left out.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from './source-files.ts';
import { threatFaults, threatsIn } from './threats.ts';

const threats = threatsIn(read('SECURITY.md'));

test('every row of the threat table names tests that are there', () => {
  expect(threatFaults(threats, (path) => (existsSync(path) ? read(path).text : undefined))).toEqual([]);
});

test.each([
  ['reads the hint', /read/i],
  ['takes the hint away', /remove|move/i],
  ['covers it', /cover/i],
  ['makes clicks', /clicks of its own/i],
  ['slips a button under a click', /under a click/i],
  ['speaks to the extension', /message/i],
  ['clobbers the document', /names/i],
  ['patches prototypes', /functions/i],
  ['has Trusted Types', /Trusted Types/],
  ['writes by style sheet', /::before/],
  ['changes a million times', /million/i],
  ['detects us', /find out/i],
  ['is a frame', /frame/i],
  ['is a look-alike', /look-alike/i],
  ['is an imported file', /file/i],
  ['is a colleague’s backup', /backup/i],
  ['is a policy file', /policy/i],
  ['is a dependency', /dependency|package/i],
])('a threat that %s is in the table', (_, word) => {
  expect(threats.some(({ who, wants, stopped }) => word.test(`${who} ${wants} ${stopped}`))).toBe(true);
});

test('a row without a test, with a file that is not there, or with a title nobody bears is refused', () => {
  const table = (shown: string): ReturnType<typeof threatsIn> =>
    threatsIn({
      path: 'SECURITY.md',
      text: `## Threats\n\n| Who | Wants | Stops | Test |\n| --- | --- | --- | --- |\n| A page | all | a lock | ${shown} |\n\n## Next\n`,
    });
  const files: Record<string, string> = { 'tests/x.test.ts': "test('a lock holds', () => {});" };
  const faults = (shown: string): string[] => threatFaults(table(shown), (path) => files[path]);
  expect(faults('`tests/x.test.ts`: “a lock holds”')).toEqual([]);
  expect(faults('`tests/x.test.ts`')).toHaveLength(1);
  expect(faults('`tests/y.test.ts`: “a lock holds”')).toHaveLength(1);
  expect(faults('`tests/x.test.ts`: “a lock breaks”')).toHaveLength(1);
});
