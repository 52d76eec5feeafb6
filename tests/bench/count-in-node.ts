// Counts what a piece of our code executes, block by block, without a browser: the same number in every run, on every machine.
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

export interface Counted {
  /** Block executions in lib/. */
  ours: number;
  /** Block executions in packages it uses. */
  packages: number;
}

export interface CountingInNode {
  /** Runs it once before, so that what is built at the first use is not counted. */
  count(run: () => unknown): Promise<Counted>;
}

/** Call it before the code that is to be counted is loaded: what is compiled earlier is not seen. */
export async function countInNode(): Promise<CountingInNode> {
  // Nothing is compiled away.
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-sparkplug');
  setFlagsFromString('--no-maglev');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async count(run) {
      await run();
      await session.post('Profiler.takePreciseCoverage');
      await run();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const counted: Counted = { ours: 0, packages: 0 };
      for (const { url, functions } of result) {
        const blocks = functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)).reduce((sum, count) => sum + count, 0);
        if (url.includes('/node_modules/')) counted.packages += blocks;
        else if (url.includes('/lib/')) counted.ours += blocks;
      }
      return counted;
    },
  };
}
