// Puts our sheet into our closed root on a page of Meta's.

/** A style element: the policy of Meta's pages does not reach into ours. */
export function dressIn(root: ShadowRoot, css: string): void {
  root.append(Object.assign(document.createElement('style'), { textContent: css }));
}
