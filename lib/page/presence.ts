// Lets our two scripts, which share one world per page, know whether the guide is there: the sentinel then asks for nothing.

const KEY = 'm-opposer:guide';

export function isGuideHere(): boolean {
  return (globalThis as Record<string, unknown>)[KEY] === true;
}

/** Until the signal ends. The page itself lives in another world and sees nothing of it. */
export function markGuide(signal: AbortSignal): void {
  const world = globalThis as Record<string, unknown>;
  world[KEY] = true;
  signal.addEventListener('abort', () => {
    world[KEY] = false;
  });
}
