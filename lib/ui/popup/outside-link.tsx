// A link that leaves the popup, and says so before it is followed.
import type { ComponentChildren } from 'preact';
import type { Words } from './words.ts';

export function OutsideLink({ address, children, words }: { address: string; children: ComponentChildren; words: Words }) {
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
      <span class="unseen"> ({words.t('popup.opens_tab')})</span>
    </a>
  );
}
