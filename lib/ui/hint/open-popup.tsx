// Opens the popup, or says where it is once the browser has refused to.
import type { ComponentChildren, VNode } from 'preact';
import type { HintView } from './hint-view.ts';
import { trusted } from './trusted.ts';

interface OpenPopupProps {
  view: Pick<HintView, 'needsIcon'>;
  onOpen: () => void;
  /** Where our icon is, for when the browser refuses. */
  refusal: string;
  children: ComponentChildren;
}

export function OpenPopup({ view, onOpen, refusal, children }: OpenPopupProps): VNode {
  return view.needsIcon ? (
    <p class="note">{refusal}</p>
  ) : (
    <button type="button" class="main" onClick={trusted(onOpen)}>
      {children}
    </button>
  );
}
