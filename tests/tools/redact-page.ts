// `npm run --silent redact-page -- page.html > out.html`: makes a fixture of a saved page, and tells on the other channel what can still be read.
import { readFileSync } from 'node:fs';
import { parseRules } from '../../lib/rules/raw-rules.ts';
import { readRaw } from '../../modules/rules/read.ts';
import { keptLabels } from './redact/kept-labels.ts';
import { knownFrom } from './redact/known.ts';
import { redactPage } from './redact/page.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run --silent redact-page -- page.html > out.html');
  process.exitCode = 2;
} else {
  const redacted = redactPage(readFileSync(file, 'utf8'), knownFrom(parseRules(readRaw())));
  console.log(redacted);
  console.error('What can still be read, with how often. Look at each line before you commit the page:');
  for (const [label, times] of keptLabels(redacted)) console.error(`${String(times).padStart(5)}  ${label}`);
}
