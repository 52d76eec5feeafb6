// Files look alike: short, named after what they hold, with a first sentence that says why.
import { expect, test } from 'vitest';
import { barrelFaults, classFaults, defaultExportFaults, firstLineFault, lengthFault, LONGEST, nameFault } from './shape.ts';
import { codeIn, filesIn, textIn } from './source-files.ts';

const shipped = codeIn('lib', 'entrypoints', 'modules');
const all = codeIn('lib', 'entrypoints', 'modules', 'tests');

test('no file of the extension is longer than one idea', () => {
  expect(shipped.flatMap(lengthFault)).toEqual([]);
});

test('every source file opens with the reason it exists', () => {
  expect([...all, ...textIn('lib', 'entrypoints').filter(({ path }) => path.endsWith('.css'))].flatMap(firstLineFault)).toEqual([]);
});

test('every file has a plain name that says what it holds', () => {
  const code = ['lib', 'entrypoints', 'modules', 'tests'].flatMap(filesIn).filter((path) => /\.(tsx?|css)$/.test(path));
  expect(code.flatMap(nameFault)).toEqual([]);
});

test('there are no classes in lib', () => {
  expect(codeIn('lib').flatMap(classFaults)).toEqual([]);
});

test('only entry points, modules and configurations have a default export, and nothing is a barrel', () => {
  expect(codeIn('lib').flatMap(defaultExportFaults)).toEqual([]);
  expect(codeIn('lib', 'entrypoints').flatMap(barrelFaults)).toEqual([]);
});

test('each rule of shape refuses what it is there for', () => {
  const file = (text: string) => ({ path: 'lib/guide/x.ts', text });
  expect(lengthFault(file('x\n'.repeat(LONGEST + 1)))).toEqual([expect.stringContaining('151 lines')]);
  expect(firstLineFault(file("import { a } from './a.ts';\n// Why."))).toHaveLength(1);
  expect(nameFault('lib/page/ownProfile.ts')).toEqual([expect.stringContaining('hyphens')]);
  expect(nameFault('lib/page/dom-utils.ts')).toEqual([expect.stringContaining('explains nothing')]);
  expect(nameFault('lib/helpers/read.ts')).toEqual([expect.stringContaining('explains nothing')]);
  expect(classFaults(file('export class Guide {}'))).toEqual([expect.stringContaining('lib/guide/x.ts:1')]);
  expect(defaultExportFaults(file('export default function step() {}'))).toHaveLength(1);
  expect(barrelFaults(file("export * from './step.ts';"))).toHaveLength(1);
});

test.each([
  'lib/guide/step.ts',
  'entrypoints/sentinel.content.ts',
  'tests/e2e/the-route.spec.ts',
  'lib/ui/hint/card.css',
  'lib/browser/information-kept.ts',
])('%s is a good name', (path) => {
  expect(nameFault(path)).toEqual([]);
});
