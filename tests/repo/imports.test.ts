// The import table of the design, held for every file.
import { expect, test } from 'vitest';
import { circleIn, offendingImports } from './imports.ts';
import { codeIn } from './source-files.ts';

test('every file imports only what its folder may know', () => {
  expect(codeIn('lib', 'entrypoints', 'modules', 'tests').flatMap(offendingImports)).toEqual([]);
});

test('imports run in one direction: what two files share is in a third', () => {
  expect(circleIn(codeIn('lib', 'entrypoints', 'modules'))).toEqual([]);
});

test('files that lead back to each other are named, those around them are not', () => {
  const files = [
    { path: 'lib/browser/above.ts', text: "import { one } from './one.ts';" },
    { path: 'lib/browser/one.ts', text: "import type { Two } from './two.ts';" },
    { path: 'lib/browser/two.ts', text: "import { one } from './one.ts';\nimport { below } from './below.ts';" },
    { path: 'lib/browser/below.ts', text: 'export const below = 1;' },
  ];
  expect(circleIn(files)).toEqual(['lib/browser/one.ts', 'lib/browser/two.ts']);
});

const bad: [path: string, text: string, says: string][] = [
  ['lib/guide/step.ts', "import { x } from '../ledger/status.ts';", 'lib/guide goes from a picture'],
  ['lib/guide/step.ts', "import { browser } from '#imports';", 'only lib/browser and entrypoints know the browser'],
  ['lib/ledger/status.ts', "import type { Sighting } from '../guide/recognise.ts';", 'dates and ids come in as arguments'],
  ['lib/page/read.ts', "import { recognise } from '../guide/recognise.ts';", 'write `import type`'],
  ['lib/ui/popup/row.tsx', "import { storage } from '../../browser/ledger-store.ts';", 'gets props and callbacks'],
  ['lib/ui/popup/row.tsx', "export { statusOf } from '../../ledger/status.ts';", 'write `import type`'],
  ['lib/browser/log.ts', "import { popup } from '../../entrypoints/popup/main.tsx';", 'entry points are wiring'],
  ['lib/rules/surface-schema.ts', "import { z } from 'zod';", "'zod/mini'"],
  ['lib/rules/surface-schema.ts', "const later = () => import('node:fs');", 'lib/rules is what we know'],
  ['tests/unit/guide/step.test.ts', "import { step } from '../../../lib/guide/step';", 'write the file with its ending'],
];

test.each(bad)('in %s, %s is refused', (path, text, says) => {
  expect(offendingImports({ path, text })).toEqual([expect.stringContaining(says)]);
});

const good: [path: string, text: string][] = [
  ['lib/guide/step.ts', "import type { RuleSet } from '../rules/rule-set.ts';"],
  ['lib/ledger/witness.ts', "import type { Sighting } from '../guide/recognise.ts';"],
  ['lib/ledger/status.ts', "// import { browser } from '#imports';\nimport { parseISO } from 'date-fns';"],
  ['lib/ui/hint/card.tsx', "import css from './card.css?inline';\nimport { type Hint } from '../../guide/hint.ts';"],
  ['lib/browser/ledger-store.ts', "import { browser } from '#imports';"],
];

test.each(good)('in %s, %s is allowed', (path, text) => {
  expect(offendingImports({ path, text })).toEqual([]);
});
