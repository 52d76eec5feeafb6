// Says that the browser's storage is nearly full, while there is still room to act.
import type { Words } from './words.ts';

/** `heading`: the level that follows from where it stands. */
export function RoomNote({ heading: Heading = 'h2', words: { t } }: { heading?: 'h2' | 'h3'; words: Words }) {
  return (
    <div class="card warning" role="alert">
      <Heading>{t('room.title')}</Heading>
      <p>{t('room.text')}</p>
    </div>
  );
}
