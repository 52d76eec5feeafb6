// The stores' own checks have nothing to say about the packages that `npm run zip` has just made.
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { manifestFaults as requestFaults } from '../repo/narrow-manifest.ts';
import { addonsLint } from '../tools/store/addons-lint.ts';
import { manifestFaults, type Store } from '../tools/store/manifest-faults.ts';
import { jsonIn } from '../tools/store/manifest.ts';
import { warningFaults } from '../tools/store/warnings.ts';

test('addons-linter finds no error in the Firefox package, and no warning that is not explained', () => {
  const { errors, warnings } = addonsLint(packageFor('firefox'));
  expect(errors).toEqual([]);
  expect(warningFaults(warnings)).toEqual([]);
});

test.each<Store>(['chrome', 'edge', 'firefox'])('the manifest and files of the %s package are what its store asks for', (store) => {
  const files = unzipSync(readFileSync(packageFor(store)));
  expect(manifestFaults(store, files)).toEqual([]);
  expect(requestFaults(jsonIn(files, 'manifest.json') as Readonly<Record<string, unknown>>, store)).toEqual([]);
});

function packageFor(store: Store): string {
  const name = readdirSync('.output').find((file) => file.endsWith(`-${store}.zip`));
  if (name === undefined) throw new Error(`There is no package for ${store} in .output: run "npm run zip" first.`);
  return `.output/${name}`;
}
