// Counts what the extension's code executes, block by block: exact numbers that are the same in every run, unlike milliseconds.
import type { CDPSession, Page } from '@playwright/test';

export interface Counting {
  /** Block executions in the extension's scripts since the last call, by script path. */
  take(): Promise<Readonly<Record<string, number>>>;
}

/** Starts counting in this page's process; call before the page is opened to see everything. */
export async function countExecutions(page: Page): Promise<Counting> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async take() {
      const { result } = await session.send('Profiler.takePreciseCoverage');
      const counts: Record<string, number> = {};
      for (const { url, functions } of result) {
        if (!url.startsWith('chrome-extension://')) continue;
        const path = new URL(url).pathname;
        const blocks = functions.flatMap(({ ranges }) => ranges.map(({ count }) => count));
        counts[path] = (counts[path] ?? 0) + blocks.reduce((sum, count) => sum + count, 0);
      }
      return counts;
    },
  };
}

/** All scripts together. */
export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
