// The way between our full pages.
import type { Words } from '../popup/words.ts';
import { PAGES, type PageId } from './pages.ts';

export interface PageLinksProps {
  /** The page the person is on; none in the popup. */
  current?: PageId;
  /** Where the links are followed from a window that closes at the first click. */
  isInNewTab?: boolean;
  words: Words;
}

export function PageLinks({ current, isInNewTab = false, words: { t } }: PageLinksProps) {
  return (
    <nav class="page-links" aria-label={t('frame.pages')}>
      <ul>
        {PAGES.map(({ id, address }) => (
          <li key={id}>
            <a href={address} aria-current={id === current ? 'page' : undefined} target={isInNewTab ? '_blank' : undefined}>
              {t(`pages.${id}`)}
              {isInNewTab && <span class="unseen"> ({t('popup.opens_tab')})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
