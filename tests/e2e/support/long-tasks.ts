// How long the extension held the tab in one go: the time of its own calls in a trace, those of the page left out.
import type { Page } from '@playwright/test';

export interface LongTasks {
  /** Milliseconds of the longest run of the extension's code. */
  ours: number;
  /** How many of its runs were longer than fifty milliseconds. */
  over50: number;
}

interface TraceEvent {
  name: string;
  dur?: number;
  /** Of the thread alone: what other programs of the machine take in between is not ours. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** What was traced while `act` ran. A call within a call counts once. */
export async function longTasksOf(page: Page, act: () => Promise<void>): Promise<LongTasks> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('This context has no browser of its own.');
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline', 'v8.execute'] });
  await act();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  const calls = traceEvents.filter((event) => /^(FunctionCall|EvaluateScript)$/.test(event.name) && isOurs(event)).map(lengthOf);
  return { ours: calls.reduce((most, length) => Math.max(most, length), 0), over50: calls.filter((length) => length > 50).length };
}

function isOurs({ args }: TraceEvent): boolean {
  return args.data?.url?.startsWith('chrome-extension://') === true;
}

function lengthOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return Math.round(tdur / 1000);
}
