// The quiet end: every account is ticked off. A tick draws itself once, unless the person wants nothing to move.
import type { Words } from './words.ts';

/** `asking`: accounts that ask for something today all the same. */
export function AllDone({ asking, words: { t } }: { asking: number; words: Words }) {
  return (
    <div class="all-done">
      <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="10.5" />
        <path d="M7.2 12.6l3.2 3.2 6.4-7" pathLength="1" />
      </svg>
      <p>
        <strong>{t('popup.all_done')}</strong> {t('popup.all_done_next', asking)}
      </p>
    </div>
  );
}
