// The whole of what we show on a page: a ring on the target, and a card or a chip beside it.
import type { Ref, VNode } from 'preact';
import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import type { CardMore, HintActions, HintView } from './hint-view.ts';

export interface HintProps {
  view: HintView;
  on: HintActions;
  more?: CardMore;
  /** The page side places these two. */
  ring: Ref<HTMLElement>;
  bubble: Ref<HTMLElement>;
}

/** One element carries the state; the tests and nobody else read it. */
export function Hint({ view, on, more, ring, bubble }: HintProps): VNode {
  const { hint, shape, announcement } = view;
  const message = hint.kind === 'tell' ? hint.message : undefined;
  return (
    <div class="hint" data-state={hint.kind} data-surface={hint.surface} data-message={message}>
      {hint.kind === 'point' && <div class="ring" data-part="ring" aria-hidden="true" ref={ring as Ref<HTMLDivElement>} />}
      {/* Below the bubble: what lies over it, even unseen, is taken for a cover. */}
      <p class="unseen" role="status">
        {announcement}
      </p>
      <div class="bubble" ref={bubble as Ref<HTMLDivElement>} data-docked={hint.kind === 'tell' ? '' : undefined}>
        {shape === 'card' ? <Card view={view} on={on} more={more} /> : <Chip view={view} on={on} />}
      </div>
    </div>
  );
}
