// Makes the card small again: on a phone it lies over the page, and the page must stay usable.
import type { VNode } from 'preact';
import { trusted } from '../hint/trusted.ts';
import type { Translate } from '../translate.ts';

export function Fold({ onFold, t }: { onFold: () => void; t: Translate }): VNode {
  return (
    <button type="button" class="quiet fold" onClick={trusted(onFold)}>
      {t('companion.fold')}
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 6l4 4 4-4" />
      </svg>
    </button>
  );
}
