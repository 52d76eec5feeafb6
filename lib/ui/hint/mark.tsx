// Our sign in small: it tells a hint of ours from the page's own notices.
import type { VNode } from 'preact';

/** A raised hand is how a person says no in a meeting. Drawn, so that nothing is loaded. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="12" />
      <path d="M8 12.6V8.2a1 1 0 0 1 2 0V6.6a1 1 0 0 1 2 0v-.2a1 1 0 0 1 2 0v1.4a1 1 0 0 1 2 0v6.4c0 2.6-1.7 4.4-4.2 4.4-1.9 0-3-.8-3.9-2.5l-1.6-3c-.6-1.1.7-1.900 1.5-1z" />
    </svg>
  );
}
