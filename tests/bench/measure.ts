// One visit to one page: either exact counts, or milliseconds and heap, since counting slows what it counts.
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { countExecutions, total } from '../e2e/support/executions.ts';

export interface Visit {
  address: string;
  batches: number;
  /** Waits until what is to be measured stands ready. */
  ready: (page: Page) => Promise<void>;
}

export interface Counted {
  bytes: number;
  blocksAtLoad: number;
  blocksInBurst: number;
}

export interface Timed {
  scriptMs: number;
  /** All that the tab's main thread did, the page's own work included. */
  taskMs: number;
  heapKb: number;
}

/** In a browser that counts. */
export async function countVisit(context: BrowserContext, { address, batches, ready }: Visit): Promise<Counted> {
  const page = await context.newPage();
  const bytes = await injectedBytes(page);
  const counting = await countExecutions(page);
  await page.goto(address);
  await ready(page);
  const blocksAtLoad = total(await counting.take());
  await burst(page, batches);
  return { bytes: bytes(), blocksAtLoad, blocksInBurst: total(await counting.take()) };
}

/** In a browser as people have it. */
export async function timeVisit(context: BrowserContext, { address, batches, ready }: Visit): Promise<Timed> {
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  const session = await context.newCDPSession(page);
  const heapKb = await heapOf(session);
  await session.send('Performance.enable');
  const before = await taskMsOf(session);
  const browser = context.browser() as Browser;
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline', 'v8.execute'] });
  await burst(page, batches);
  const taskMs = (await taskMsOf(session)) - before;
  const trace: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  return { scriptMs: trace.traceEvents.filter(isOurs).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0), taskMs, heapKb };
}

interface TraceEvent {
  name: string;
  dur?: number;
  args: { data?: { url?: string } };
}

function isOurs({ name, args }: TraceEvent): boolean {
  return name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://') === true;
}

/** Characters of every script of the extension the page's process parses. */
async function injectedBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Debugger.scriptParsed', ({ url, length }) => {
    if (url.startsWith('chrome-extension://')) bytes += length ?? 0;
  });
  await session.send('Debugger.enable');
  return () => bytes;
}

async function taskMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}

function burst(page: Page, batches: number): Promise<void> {
  return page.evaluate((count) => (globalThis as unknown as { burst(many: number): Promise<void> }).burst(count), batches);
}
