// What to do when nothing is in the list yet, in three lines.
import type { Words } from './words.ts';

export function EmptyList({ words: { t } }: { words: Words }) {
  return (
    <section class="empty" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('empty.title')}</h2>
      <ol>
        <li>{t('empty.open')}</li>
        <li>{t('empty.guide')}</li>
        <li>{t('empty.tick')}</li>
      </ol>
    </section>
  );
}
