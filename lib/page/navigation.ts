// Follows a page that changes its address without loading: by the Navigation API, never by polling.

/**
 * Calls back with the new address after each committed navigation within the document, once per address. The isolated world
 * gets these events too (measured); browsers without the API still tell of back and forward.
 */
export function onNavigation(signal: AbortSignal, react: (url: string) => void): void {
  let last = location.href;
  const look = (): void => {
    if (location.href === last) return;
    last = location.href;
    react(last);
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  // The entry changes at commit, the success comes when a page that intercepts says it is done: the first new address counts.
  for (const type of ['currententrychange', 'navigatesuccess']) navigation?.addEventListener(type, look, { signal });
  addEventListener('popstate', look, { signal });
}
