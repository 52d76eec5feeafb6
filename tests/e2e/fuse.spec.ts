// Pages that wear a listener out: we stop before they do, say why, and take no long task of the tab's time. Gated on what was executed;
// milliseconds are told.
import type { Page } from '@playwright/test';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { askBackground } from './support/ask-background.ts';
import { phrase } from './support/built-extension.ts';
import { diagnosisOf } from './support/diagnosis.ts';
import { countExecutions, total } from './support/executions.ts';
import { clickInHint, expectHint, expectRingAround, hintOn } from './support/hint.ts';
import { longTasksOf, type LongTasks } from './support/long-tasks.ts';
import { expect, test } from './support/test.ts';

/** Changes of the flood: five bursts of two hundred thousand. */
const MILLION = 1_000_000;

function shown({ ours, over50 }: LongTasks): string {
  return `longest run of ours ${ours} ms, ${over50} over 50 ms`;
}

/** What the tab still answers to at once: a script of the page, and a key. */
async function expectAwake(page: Page): Promise<void> {
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  await page.keyboard.press('Tab');
}

test('removed twenty times a second, we go quiet with a reason and cost nothing any more', async ({ visit, page, popupOver }) => {
  const tasks = await longTasksOf(page, async () => {
    await visit(FACEBOOK.center, { faults: ['evict'] });
    // Past the four seconds after which a page at rest is looked at once more.
    await page.waitForTimeout(6000);
  });
  expect(await hintOn(page)).toMatchObject({ hosts: 0, state: undefined });
  // Counting slows what is counted: it begins when the time has been taken.
  const counting = await countExecutions(page);
  await page.waitForTimeout(2000);
  const later = total(await counting.take());
  console.log(`evicted: ${shown(tasks)}, then ${later} blocks in two seconds`);
  expect(later).toBeLessThan(500);
  await expectAwake(page);
  expect(await diagnosisOf(page, popupOver)).toMatchObject({ shown: 'quiet fuse' });
});

test('a million changes are not read one by one: we step back, and point again when it is over', async ({ visit, page }) => {
  test.slow();
  const counting = await countExecutions(page);
  const tasks = await longTasksOf(page, async () => {
    await visit(FACEBOOK.center, { attack: 'flood' });
    await expect.poll(() => page.evaluate(() => window.spoils['changes']), { timeout: 60_000, intervals: [500] }).toBe(MILLION);
  });
  const during = total(await counting.take());
  console.log(`a million changes: ${during} blocks, ${shown(tasks)}`);
  // A burst is told to us in one go, and counted before it is read: past the limit nothing more is.
  expect(during).toBeLessThan(MILLION);
  await expectAwake(page);
  await expectRingAround(page, page.locator('#replica-target'));
});

test('a page that never rests gets its hint, its link is followed, and each change costs a little and the same', async ({
  visit,
  page,
  popupOver,
}) => {
  await visit(FACEBOOK.center, { attack: 'restless' });
  await expectHint(page, { state: 'point' });
  // What the hint does as it comes, once, is not what a change costs.
  await page.waitForTimeout(2000);
  const counting = await countExecutions(page);
  const costs: number[] = [];
  const tasks = await longTasksOf(page, async () => {
    for (const _ of ['first', 'second']) {
      await counting.take();
      await page.waitForTimeout(2000);
      costs.push(total(await counting.take()));
    }
  });
  console.log(`restless: ${costs.join(' and ')} blocks in two seconds each, ${shown(tasks)}`);
  // Fifty changes a second, each looked at once: far from what a look at the whole page would cost.
  for (const cost of costs) expect(cost).toBeLessThan(100 * 300);
  expect(costs[1]).toBeLessThan(2 * (costs[0] ?? 0) + 500);
  await expectAwake(page);
  // All this while the card stands still: a click on it counts.
  await clickInHint(page, phrase('fr', 'hint.mute'));
  await expectHint(page, { hosts: 0 });
  const popup = await popupOver(page);
  await expect.poll(() => askBackground(popup, 'hints')).toMatchObject({ muted: 1 });
});

test('a page without its link that never rests is told about after a while, all the same', async ({ visit, page }) => {
  test.slow();
  await visit(INSTAGRAM.settings, { attack: 'restless', faults: ['no-link'] });
  await expectHint(page, { state: 'tell', message: 'target-not-found' }, 25_000);
});
