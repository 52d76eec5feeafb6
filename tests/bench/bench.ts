// `npm run bench`: what the extension costs on busy pages of three sizes, beside nothing, an empty content script and a bare observer, in
// one run. `node tests/bench/bench.ts --sizes=10000 --rounds=5` chooses others.
import type { BrowserContext, Page } from '@playwright/test';
import { builtExtension } from '../e2e/support/built-extension.ts';
import { hintOn } from '../e2e/support/hint.ts';
import { FACEBOOK_SITE } from '../replica/site.ts';
import { launchBrowser } from '../replica/launch-browser.ts';
import { startReplica } from '../replica/server.ts';
import { findBrowser, HOW_TO_GET_A_BROWSER } from '../tools/find-browser.ts';
import { busyPage } from './busy-page.ts';
import { floorExtension } from './floor-extensions.ts';
import { countVisit, timeVisit, type Visit } from './measure.ts';
import { tableOf, type Row } from './table.ts';

const SIZES = asked('sizes', '2000,10000,40000').split(',').map(Number);
const BATCHES = 200;
const ROUNDS = Number(asked('rounds', '3'));
const FLOOR = 'empty content script';
const UNKNOWN = 'https://www.facebook.com/groups/feed/';
const KNOWN = FACEBOOK_SITE.center;

interface Contender {
  name: string;
  extension?: string;
  address: string;
  /** Waits for the hint before measuring. */
  hasHint?: boolean;
}

const browser = findBrowser();
if (browser === undefined) {
  console.error(HOW_TO_GET_A_BROWSER);
  process.exit(2);
}
const replica = await startReplica();

const contenders: Contender[] = [
  { name: 'no extension', address: UNKNOWN },
  { name: FLOOR, extension: floorExtension(FLOOR), address: UNKNOWN },
  { name: 'bare observer', extension: floorExtension('bare observer'), address: UNKNOWN },
  { name: 'M’opposer, page not ours', extension: builtExtension(), address: UNKNOWN },
  { name: 'M’opposer, page we know', extension: builtExtension(), address: KNOWN, hasHint: true },
];
for (const elements of SIZES) {
  replica.serve(UNKNOWN, { body: busyPage({ elements }) });
  replica.serve(KNOWN, { body: busyPage({ elements, target: { href: FACEBOOK_SITE.form, text: 'right to object' } }) });
  const rows = await measured();
  const size = elements.toLocaleString('en');
  console.log(`\n${size} elements, ${BATCHES} batches of changes, ${ROUNDS} rounds; counts are exact, times are median [least..most]\n`);
  console.log(tableOf(rows, FLOOR));
}
await replica.close();

async function measured(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const contender of contenders) {
    const counted = await inFreshBrowser(contender, { isCounting: true }, countVisit);
    rows.push({ name: contender.name, counted, timed: [] });
  }
  // In turn, so that a busy moment of the machine is everyone's. One round before the first that counts: caches are warm for everyone.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const timed = await inFreshBrowser(contender, {}, timeVisit);
      if (round >= 0) rows[index]?.timed.push(timed);
    }
  }
  return rows;
}

function asked(name: string, otherwise: string): string {
  return process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
}

/** So that no visit leaves anything to the next. */
async function inFreshBrowser<Result>(
  { extension, address, hasHint }: Contender,
  how: { isCounting?: boolean },
  run: (context: BrowserContext, visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await launchBrowser({ browser: browser!, port: replica.port, extension, lang: 'en', ...how });
  const ready = async (page: Page): Promise<void> => {
    if (hasHint) await hintShown(page);
    // The four quiet seconds after which the guide looks once more are over before anything is measured.
    await page.waitForTimeout(hasHint ? 5500 : 1000);
  };
  const result = await run(context, { address, batches: BATCHES, ready });
  await context.close();
  return result;
}

async function hintShown(page: Page): Promise<void> {
  for (let tries = 0; tries < 100 && (await hintOn(page)).state !== 'point'; tries += 1) await page.waitForTimeout(100);
}
