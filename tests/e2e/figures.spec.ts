// What each surface costs and how fast it points, in counts and frames, which are the same on every machine: one table for all of them.
import type { Page } from '@playwright/test';
import { busyPosts, busyScript } from '../bench/busy-page.ts';
import { spreadOf } from './support/appearance.ts';
import { countExecutions, total, type Counting } from './support/executions.ts';
import { hintOn } from './support/hint.ts';
import { knownPages, type KnownPage } from './support/known-pages.ts';
import { appearancesOn } from './support/ringed.ts';
import { become, expect, test } from './support/test.ts';

const BATCHES = 10;
const SIZES = [1000, 20_000] as const;
const ROUNDS = 3;
/** Pages that come to rest beside each other. */
const AT_ONCE = 8;
/** While nothing that matters happens, longer than the four quiet seconds, and often enough for every look that is still owed. */
const AT_REST = { times: 22, pause: 240 };

test.use({ isCounting: true });

interface Figures extends KnownPage {
  /** What the hint says; nothing on a page that is left alone for now. */
  shows: string;
  /** Block executions per batch of changes, one for each size. */
  perBatch: readonly number[];
  /** From target to ring, in frames; none where nothing is pointed at. */
  frames?: { median: number; worst: number };
}

test('on every surface a batch of changes costs the same whatever the size of the page, and the ring comes with its target', async ({
  context,
}, info) => {
  test.setTimeout(240_000);
  await become(context, { lang: 'fr' });
  const figures: Figures[] = [];
  const pages = knownPages();
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const group = await Promise.all(pages.slice(from, from + AT_ONCE).map(async (known) => open(await context.newPage(), known)));
    await Promise.all(group.map(({ page }) => page.evaluate(comeToRest, AT_REST)));
    for (const opened of group) figures.push(await measure(opened));
    for (const { page } of group) await page.close();
  }
  const table = tableOf(figures);
  console.log(table);
  await info.attach('figures per surface', { body: table, contentType: 'text/markdown' });
  expect(figures.length).toBeGreaterThan(10);
  for (const { surface, perBatch, frames } of figures) {
    const [small = 0, large = 0] = perBatch;
    expect.soft(small, `${surface}: something is watched`).toBeGreaterThan(0);
    // On a slow machine a timer may fire in every burst: some blocks more, where twenty times the page would be thousands.
    expect.soft(Math.abs(large / small - 1), `${surface}: ${small} and ${large} executions per batch`).toBeLessThan(0.01);
    expect.soft(frames?.median ?? 1, `${surface}: median frame`).toBe(1);
    expect.soft(frames?.worst ?? 1, `${surface}: worst frame`).toBeLessThanOrEqual(6);
  }
});

interface Opened {
  page: Page;
  known: KnownPage;
  counting: Counting;
}

async function open(page: Page, known: KnownPage): Promise<Opened> {
  const counting = await countExecutions(page);
  await page.goto(known.address);
  return { page, known, counting };
}

async function measure({ page, known, counting }: Opened): Promise<Figures> {
  await page.bringToFront();
  const { state = 'nothing', message } = await hintOn(page);
  const people = peopleOf(known.address);
  await page.evaluate(`document.body.append(Object.assign(document.createElement('div'), { id: 'feed' })); ${busyScript(people)}`);
  const perBatch: number[] = [];
  for (const size of SIZES) {
    await page.evaluate(
      (posts) => {
        const feed = document.getElementById('feed');
        if (feed !== null) feed.innerHTML = posts;
      },
      busyPosts(size, people),
    );
    await page.waitForTimeout(300);
    perBatch.push(await perBatchOf(page, counting));
  }
  const seen = state === 'point' ? await appearancesOn(page, ROUNDS) : [];
  const { median, worst } = spreadOf(seen);
  return {
    ...known,
    shows: message ?? state,
    perBatch,
    frames: seen.length === 0 ? undefined : { median: median.frames, worst: worst.frames },
  };
}

/** Where the profiles are that people link to on this page: help and privacy pages have none of their own. */
function peopleOf(address: string): string {
  const [domain = ''] = /[^.]+\.[^.]+$/.exec(new URL(address).hostname) ?? [];
  return `https://www.${domain === 'meta.com' ? 'facebook.com' : domain}`;
}

/** Runs in the page: a change now and then, of nothing at all. */
async function comeToRest({ times, pause }: { times: number; pause: number }): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    document.body.append('');
    await new Promise((done) => setTimeout(done, pause));
  }
}

/** A timer that happens to fire inside a burst is one block more: of three bursts, the least is the changes alone. */
async function perBatchOf(page: Page, counting: Counting): Promise<number> {
  const bursts: number[] = [];
  for (const _ of ['first', 'second', 'third']) {
    await counting.take();
    await page.evaluate((batches) => (globalThis as unknown as { burst(count: number): Promise<void> }).burst(batches), BATCHES);
    bursts.push(total(await counting.take()));
  }
  return Math.min(...bursts) / BATCHES;
}

function tableOf(figures: readonly Figures[]): string {
  const lines = figures.map(({ surface, shows, perBatch, frames }) => [
    surface,
    shows,
    ...perBatch.map((count) => count.toFixed(1)),
    frames === undefined ? '–' : String(frames.median),
    frames === undefined ? '–' : String(frames.worst),
  ]);
  const titles = [
    'surface',
    'shows',
    ...SIZES.map((size) => `blocks per batch, ${size.toLocaleString('en')} elements`),
    'median frame',
    'worst frame',
  ];
  return [titles, titles.map((_, at) => (at < 2 ? '---' : '---:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
