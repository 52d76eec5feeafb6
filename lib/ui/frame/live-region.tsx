// What is said aloud and not shown: the page itself changes, and nothing lies over what the person does next.
import type { ComponentChildren } from 'preact';

/** One to a page, there from the start, so that screen readers listen to it. */
export function LiveRegion({ children }: { children: ComponentChildren }) {
  return (
    <p class="unseen" role="status">
      {children}
    </p>
  );
}
