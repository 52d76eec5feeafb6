// `npm run canary`: a person looks at Meta's real pages in a window of their own, one after the other, and learns what has moved.
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readRules } from '../../modules/rules/read.ts';
import { startReplica } from '../replica/server.ts';
import { hasDisplay, NO_DISPLAY } from './canary/has-display.ts';
import { openWindow } from './canary/open-window.ts';
import { createPageReader } from './canary/page-reader.ts';
import { canaryReport, visitLine, type Visit } from './canary/report.ts';
import { stopsOf } from './canary/stops.ts';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './find-browser.ts';

const { values: options } = parseArgs({
  options: { 'stand-in': { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const browser = findBrowser();
if (!hasDisplay() || browser === undefined) {
  console.error(browser === undefined ? HOW_TO_GET_A_BROWSER : NO_DISPLAY);
  process.exit(2);
}

const rules = readRules();
const stops = stopsOf(rules).filter(({ surface }) => surface.startsWith(options.only));
const replica = options['stand-in'] ? await startReplica() : undefined;
const window = await openWindow(browser, replica?.port);
const read = await createPageReader(window);
const terminal = createInterface({ input: process.stdin, output: process.stdout });
const lines = terminal[Symbol.asyncIterator]();
const visits: Visit[] = [];

console.log(`A window has opened. It is fresh and forgets everything when it closes: log in there yourself, if you want to see what a person
with an account sees. Nothing is clicked, filled in or sent for you, and only counts leave this window, into the report below.
At each step: Enter goes on, s skips, q ends.`);
for (const [index, { surface, form, address }] of stops.entries()) {
  const opens = await answer(`\n[${index + 1}/${stops.length}] ${surface}: open ${address}?`);
  if (opens === 'q') break;
  if (opens === 's') continue;
  const response = await window.goto(address).catch((fault: Error) => console.log(`It did not open: ${fault.message.split('\n', 1)[0]}`));
  const reads = await answer('Shown in full? Then Enter reads it.');
  if (reads === 'q') break;
  if (reads === 's') continue;
  const visit: Visit = { surface, form, status: response?.status(), view: await read() };
  visits.push(visit);
  console.log(visitLine(visit, rules));
}
terminal.close();
await window.context().close();
await replica?.close();
console.log(`\n${canaryReport(visits, rules, { today: new Date().toISOString().slice(0, 10), planned: stops.length })}`);

/** What the person typed; the end of the input ends the walk. */
async function answer(question: string): Promise<string> {
  process.stdout.write(`${question} `);
  const { value, done } = await lines.next();
  return done === true ? 'q' : value.trim().toLowerCase();
}
