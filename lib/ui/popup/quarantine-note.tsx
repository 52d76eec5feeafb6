// Says that some records could not be read, and lets the person keep them elsewhere.
import type { Words } from './words.ts';

export function QuarantineNote({ count, onSave, words: { t } }: { count: number; onSave: () => void; words: Words }) {
  return (
    <section class="card warning" aria-labelledby="quarantine-title">
      <h2 id="quarantine-title">{t('quarantine.title', count)}</h2>
      <p>{t('quarantine.text')}</p>
      <button type="button" onClick={onSave}>
        {t('quarantine.save')}
      </button>
    </section>
  );
}
