// Without hints on the pages the way is still written here; one click brings them back.
import type { Words } from '../popup/words.ts';

export function HintsOff({ onShow, words: { t } }: { onShow: () => void; words: Words }) {
  return (
    <section class="card hints">
      <p>{t('companion.hints_off')}</p>
      <button type="button" onClick={onShow}>
        {t('hints.on')}
      </button>
    </section>
  );
}
