// Runs the linter that addons.mozilla.org runs on what it is sent.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Finding {
  code: string;
  message: string;
  file: string;
}

export interface Findings {
  errors: readonly Finding[];
  warnings: readonly Finding[];
}

const LINTER = fileURLToPath(new URL('../../../node_modules/addons-linter/bin/addons-linter', import.meta.url));

/** What it says of a folder or a package. */
export function addonsLint(path: string): Findings {
  const { stdout, stderr } = spawnSync(process.execPath, [LINTER, '--output', 'json', path], { encoding: 'utf8', maxBuffer: 1e8 });
  if (stdout === '') throw new Error(`addons-linter did not answer: ${stderr}`);
  const { errors, warnings } = JSON.parse(stdout) as { errors: Partial<Finding>[]; warnings: Partial<Finding>[] };
  return { errors: errors.map(findingOf), warnings: warnings.map(findingOf) };
}

function findingOf({ code = '', message = '', file = 'the package' }: Partial<Finding>): Finding {
  return { code, message, file };
}
