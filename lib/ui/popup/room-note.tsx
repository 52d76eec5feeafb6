// Says that the browser's storage is nearly full, while there is still room to act.
import type { Words } from './words.ts';

export function RoomNote({ words: { t } }: { words: Words }) {
  return (
    <section class="card warning" aria-labelledby="room-title">
      <h2 id="room-title">{t('room.title')}</h2>
      <p>{t('room.text')}</p>
    </section>
  );
}
