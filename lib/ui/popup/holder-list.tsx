// How far each person is, folded away: a team sees who still needs a hand.
import type { PopupModel } from '../../ledger/popup-model.ts';
import type { Words } from './words.ts';

export function HolderList({ holders, words: { t } }: { holders: PopupModel['holders']; words: Words }) {
  if (holders.length === 0) return null;
  return (
    <details class="holders">
      <summary>{t('popup.by_holder')}</summary>
      <ul>
        {holders.map(({ holder, done, total }) => (
          <li key={holder ?? ''}>{t('popup.holder_progress', [holder ?? t('register.nobody'), String(done), String(total)])}</li>
        ))}
      </ul>
    </details>
  );
}
