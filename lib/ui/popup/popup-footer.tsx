// What this is and is not, and which edition of the rules speaks.
import type { Words } from './words.ts';

export interface Edition {
  version: string;
  rules: string;
}

export function PopupFooter({ edition, words: { t, day } }: { edition: Edition; words: Words }) {
  return (
    <footer class="footer">
      <p>{t('footer.local')}</p>
      <p>{t('footer.independent')}</p>
      <p>{t('footer.version', [edition.version, day(edition.rules)])}</p>
    </footer>
  );
}
