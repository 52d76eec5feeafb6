// `npm run lint:store`: what the stores' own checks would say of the built packages, before they say it.
import { addonsLint } from './store/addons-lint.ts';
import { manifestFaults as requestFaults } from '../repo/narrow-manifest.ts';
import { manifestFaults, type Store } from './store/manifest-faults.ts';
import { jsonIn } from './store/manifest.ts';
import { warningFaults } from './store/warnings.ts';
import type { Files } from './zip/archive.ts';
import { filesBelow } from './zip/files-below.ts';

const { errors, warnings } = addonsLint('.output/firefox-mv3');
const faults = [
  ...errors.map(({ code, file, message }) => `addons-linter: ${code} in ${file}: ${message}`),
  ...warningFaults(warnings),
  ...(['chrome', 'edge', 'firefox'] as const).flatMap((store) => faultsOf(store, filesBelow(`.output/${store}-mv3`))),
];
for (const fault of faults) console.error(fault);
console.log(
  `addons-linter: ${errors.length} errors, ${warnings.length} warnings, ${warningFaults(warnings).length} of them unexplained. Faults in all: ${faults.length}.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

function faultsOf(store: Store, files: Files): string[] {
  const manifest = jsonIn(files, 'manifest.json') as Readonly<Record<string, unknown>>;
  return [...manifestFaults(store, files), ...requestFaults(manifest, store).map((fault) => `${store}: ${fault}`)];
}
