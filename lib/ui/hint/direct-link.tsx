// The way around the way: a real link, so that the person sees where it leads before they follow it.
import type { VNode } from 'preact';
import type { Translate } from '../translate.ts';

export function DirectLink({ href, isMain, t }: { href: string; isMain: boolean; t: Translate }): VNode {
  return (
    <a class={isMain ? 'direct main' : 'direct'} href={href} target="_blank" rel="noopener noreferrer">
      {t('hint.direct')}
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6 3H3v10h10v-3M9 3h4v4M13 3L7.500 8.500" />
      </svg>
      <span class="unseen"> {t('hint.new_tab')}</span>
    </a>
  );
}
