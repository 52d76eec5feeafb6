// Acts within the frame of what happened, without acting twice in one: the person sees no delay, the page no storm.

export interface Soon {
  /** At once, unless it has just been done: then with the next frame. */
  now(): void;
  /** With the next frame. */
  later(): void;
}

/** Three frames: what changes faster than that is shown once per frame. */
const JUST_NOW = 50;

export function soon(signal: AbortSignal, act: () => void): Soon {
  let last = Number.NEGATIVE_INFINITY;
  let frame: number | undefined;

  function run(): void {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    if (signal.aborted) return;
    last = performance.now();
    act();
  }

  function later(): void {
    frame ??= requestAnimationFrame(run);
  }

  signal.addEventListener('abort', () => frame !== undefined && cancelAnimationFrame(frame));
  return { now: () => (performance.now() - last > JUST_NOW ? run() : later()), later };
}
