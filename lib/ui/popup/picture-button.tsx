// Keeps a picture of the page in the tab as proof, in one click: the file is the person's, its sum goes into the account's history.
import { useId } from 'preact/hooks';
import type { Account } from '../../ledger/account.ts';
import { nameOf, type Words } from './words.ts';

export interface PictureButtonProps {
  account: Account;
  onKeep: () => void;
  words: Words;
}

export function PictureButton({ account, onKeep, words: { t } }: PictureButtonProps) {
  const help = useId();
  return (
    <>
      <button type="button" class="link picture" title={t('row.picture_help')} aria-describedby={help} onClick={onKeep}>
        {t('row.picture_keep')}
        <span class="unseen"> {t('row.for', [nameOf(account)])}</span>
      </button>
      <span class="unseen" id={help}>
        {t('row.picture_help')}
      </span>
    </>
  );
}
