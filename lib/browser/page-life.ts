// How long the guide lives in a page. In the place of WXT's own context, which tells of its start by an event the page can hear, and
// send: a page that knows our id could see us, or stop us.
import { browser } from '#imports';

/** What WXT hands to a content script's `main`. Ends once the extension has been updated or removed under the page. */
export interface PageLife {
  signal: AbortSignal;
}

/** WXT calls it with `new`; the object is as good as the class it stands in for. */
export function ContentScriptContext(): PageLife {
  const end = new AbortController();
  const { signal } = end;
  const look = (): void => {
    // An extension that is gone has no id any more. Whoever comes back to the page is the first to be in its way.
    if ((browser.runtime as { id?: string } | undefined)?.id === undefined) end.abort();
  };
  for (const type of ['visibilitychange', 'focusin']) document.addEventListener(type, look, { signal });
  return { signal };
}
