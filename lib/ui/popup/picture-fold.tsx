// Keeps a picture of the page in the tab as proof, for one account: the file is the person's, its sum goes into the history.
import type { Account } from '../../ledger/account.ts';
import { nameOf, type Words } from './words.ts';

export interface PictureFoldProps {
  account: Account;
  onKeep: () => void;
  words: Words;
}

export function PictureFold({ account, onKeep, words: { t } }: PictureFoldProps) {
  return (
    <details class="picture">
      <summary>{t('row.picture')}</summary>
      <p class="quiet">{t('row.picture_help')}</p>
      <div class="actions">
        <button type="button" onClick={onKeep}>
          {t('row.picture_keep')}
          <span class="unseen"> {t('row.for', [nameOf(account)])}</span>
        </button>
      </div>
    </details>
  );
}
