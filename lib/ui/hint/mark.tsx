// Our sign in small: it tells a hint of ours from the page's own notices. The shapes of assets/icon.svg, drawn so that nothing is loaded.
import type { VNode } from 'preact';

export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true">
      <rect class="mark-ground" width="128" height="128" rx="30" />
      <rect class="mark-post" x="54" y="16" width="18" height="98" rx="7" />
      <path
        class="mark-arm"
        d="M30 32h58a8 8 0 0 1 5.500 2.200l18.700 17.900a4.100 4.100 0 0 1 0 5.900L93.500 75.800A8 8 0 0 1 88 78H30a8 8 0 0 1-8-8V40a8 8 0 0 1 8-8z"
      />
    </svg>
  );
}
