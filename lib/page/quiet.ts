// Knows when a page has come to rest: only then is it fair to say that something is not there.

export interface Quiet {
  /** The page has just added something. */
  disturb(): void;
  /** Waits for rest once more. */
  restart(): void;
}

/** Calls back once per start, `span` ms after the last disturbance, or `patience` ms after the start on a page that never rests. */
export function onQuiet(signal: AbortSignal, { span, patience }: { span: number; patience: number }, react: () => void): Quiet {
  let start = performance.now();
  let last = start;
  let timer = setTimeout(look, span);
  signal.addEventListener('abort', () => clearTimeout(timer));

  /** One timer that looks when it rings, instead of one timer per disturbance. */
  function look(): void {
    const now = performance.now();
    const isLoading = document.readyState !== 'complete';
    const isAtRest = now - last >= span && !isLoading;
    if (isAtRest || now - start >= patience) react();
    else timer = setTimeout(look, isLoading ? span : Math.max(span - (now - last), 50));
  }

  return {
    disturb() {
      last = performance.now();
    },
    restart() {
      clearTimeout(timer);
      start = last = performance.now();
      if (!signal.aborted) timer = setTimeout(look, span);
    },
  };
}
