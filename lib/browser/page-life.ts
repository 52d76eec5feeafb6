// How long a script of ours lives in a page it was put into: until the extension is updated or removed under it.
import { browser } from '#imports';

/** The signal everything in the page dies with. Asks the browser, at no cost to the page, whenever the person comes back to it. */
export function pageLife(): AbortSignal {
  const end = new AbortController();
  const { signal } = end;
  // Whoever comes back to the page is the first to be in its way.
  const look = (): void => {
    if (isCutOff()) end.abort();
  };
  for (const type of ['visibilitychange', 'focusin']) document.addEventListener(type, look, { signal });
  return signal;
}

/** An extension that is gone has no id any more: nothing of the browser's answers us, our own words included. */
export function isCutOff(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id === undefined;
}
