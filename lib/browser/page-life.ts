// How long a script of ours lives in a page it was put into: until the extension is updated or removed under it.
import { browser } from '#imports';

/** The signal everything in the page dies with. Asks the browser, at no cost to the page, whenever the person comes back to it. */
export function pageLife(): AbortSignal {
  const end = new AbortController();
  const { signal } = end;
  const look = (): void => {
    // An extension that is gone has no id any more. Whoever comes back to the page is the first to be in its way.
    if ((browser.runtime as { id?: string } | undefined)?.id === undefined) end.abort();
  };
  for (const type of ['visibilitychange', 'focusin']) document.addEventListener(type, look, { signal });
  return signal;
}
