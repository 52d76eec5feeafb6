// What all our full pages have around them: the mark, the name of the page, the way to the others, and what we are and are not.
import type { ComponentChildren } from 'preact';
import type { Words } from '../popup/words.ts';
import { PageLinks } from './page-links.tsx';
import type { PageId } from './pages.ts';

export interface PageFrameProps {
  /** Undefined on a page the navigation does not name, such as the welcome. */
  current?: PageId;
  title: string;
  /** Address of our own mark. */
  mark: string;
  /** True while something is being asked or read. */
  isBusy?: boolean;
  words: Words;
  /** The page itself, inside `<main>`. */
  children: ComponentChildren;
  /** What stands after the footer: the live region. */
  after?: ComponentChildren;
}

export function PageFrame({ current, title, mark, isBusy = false, words, children, after }: PageFrameProps) {
  const { t } = words;
  return (
    <div class="page">
      <a class="skip" href="#main">
        {t('frame.skip')}
      </a>
      <header class="page-head">
        <p class="brand">
          <img class="mark" src={mark} alt="" width="32" height="32" />
          {t('extension.name')}
        </p>
        <PageLinks current={current} words={words} />
        <h1>{title}</h1>
      </header>
      <main id="main" tabIndex={-1} aria-busy={isBusy}>
        {children}
      </main>
      <footer class="footer">
        <p>{t('footer.local')}</p>
        <p>{t('footer.independent')}</p>
      </footer>
      {after}
    </div>
  );
}
