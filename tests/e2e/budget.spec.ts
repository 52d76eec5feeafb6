// What we may cost, held by bytes and by exact counts of executed blocks: both are the same in every run.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { busyPage } from '../bench/busy-page.ts';
import { FACEBOOK } from './support/addresses.ts';
import { builtExtension } from './support/built-extension.ts';
import { countExecutions, total } from './support/executions.ts';
import { expectHint } from './support/hint.ts';
import { expect, test } from './support/test.ts';
import { putWorkerToSleep, workersOf } from './support/worker.ts';

const KB = 1000;
const BATCHES = 50;
const UNKNOWN = 'https://www.facebook.com/groups/feed/';
const KNOWN = FACEBOOK.center;
const LINK = { href: FACEBOOK.form, text: 'right to object' };

test.use({ isCounting: true });

const sizeOf = (path: string): number => statSync(join(builtExtension(), path)).size;

test('what runs on every page of Meta’s is 3 kB at most', () => {
  const manifest: { content_scripts: { js?: string[]; css?: string[] }[] } = JSON.parse(
    readFileSync(join(builtExtension(), 'manifest.json'), 'utf8'),
  );
  const files = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  expect(files).toHaveLength(1);
  expect(files.map(sizeOf).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3 * KB);
});

// One of the two runs in a browser: the second where it has no place for the companion beside the page.
for (const [file, most] of [
  ['guide.js', 80],
  ['guide-in-page.js', 111],
] as const) {
  test(`what runs on the pages we know is ${most} kB at most: ${file}`, () => {
    const built = readdirSync(builtExtension(), { recursive: true, encoding: 'utf8' }).filter((path) => /guide.*\.(js|css)$/.test(path));
    expect(built.toSorted()).toEqual(['guide-in-page.js', 'guide.js']);
    expect(sizeOf(file)).toBeLessThanOrEqual(most * KB);
  });
}

test('on a page that is not ours nothing runs when the page changes or scrolls, and nobody is woken', async ({
  page,
  replica,
  context,
  extensionId,
}) => {
  replica.serve(UNKNOWN, { body: busyPage({ elements: 10_000 }) });
  await page.goto('https://replica.m-opposer.example/');
  await putWorkerToSleep(context, extensionId);
  const counting = await countExecutions(page);
  await page.goto(UNKNOWN);
  expect(total(await counting.take()), 'the sentinel has run').toBeGreaterThan(0);
  await burstIn(page);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 2000);
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.keyboard.press('End');
  await page.waitForTimeout(500);
  expect(total(await counting.take())).toBe(0);
  expect(await workersOf(context, extensionId)).toEqual([]);
});

test('on a page we know a batch of changes costs the same whatever the size of the page', async ({ page, replica }) => {
  test.slow();
  const counts: number[] = [];
  for (const elements of [2000, 40_000]) {
    replica.serve(KNOWN, { body: busyPage({ elements, target: LINK }) });
    await page.goto('https://replica.m-opposer.example/');
    const counting = await countExecutions(page);
    await page.goto(KNOWN);
    await expectHint(page, { state: 'point' }, 20_000);
    // What starts late, once: the four quiet seconds, the first animation frames.
    await page.waitForTimeout(5500);
    await counting.take();
    // A timer that happens to fire inside a burst is one block more; of three bursts, the least is the changes alone.
    const bursts: number[] = [];
    for (const _ of ['first', 'second', 'third']) {
      await burstIn(page);
      bursts.push(total(await counting.take()));
    }
    counts.push(Math.min(...bursts));
  }
  console.log(`block executions for ${BATCHES} batches at 2,000 and 40,000 elements: ${counts.join(' and ')}`);
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[1]).toBe(counts[0]);
});

test('once a tab has left the pages we know, a batch of changes costs nothing any more', async ({ page, replica }) => {
  replica.serve(KNOWN, { body: busyPage({ elements: 2000, target: LINK }) });
  const counting = await countExecutions(page);
  await page.goto(KNOWN);
  await expectHint(page, { state: 'point' }, 20_000);
  await page.evaluate(() => history.pushState({}, '', '/groups/feed/'));
  await expectHint(page, { hosts: 0 });
  // What was under way when the address changed comes to its end.
  await page.waitForTimeout(1000);
  await counting.take();
  await burstIn(page);
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(500);
  expect(total(await counting.take())).toBe(0);
});

function burstIn(page: Page): Promise<void> {
  return page.evaluate((batches) => (globalThis as unknown as { burst(count: number): Promise<void> }).burst(batches), BATCHES);
}
