// The way to our full pages, what this is and is not, and which edition of the rules speaks.
import { PageLinks } from '../frame/page-links.tsx';
import type { Words } from './words.ts';

export interface Edition {
  version: string;
  rules: string;
}

export function PopupFooter({ edition, words }: { edition: Edition; words: Words }) {
  const { t, day } = words;
  return (
    <footer class="footer">
      <PageLinks isInNewTab words={words} />
      <p>{t('footer.local')}</p>
      <p>{t('footer.independent')}</p>
      <p>{t('footer.version', [edition.version, day(edition.rules)])}</p>
    </footer>
  );
}
