// Says that the browser's storage is nearly full, while there is still room to act, and leads to where a backup is saved.
import { OutsideLink } from './outside-link.tsx';
import type { Words } from './words.ts';

export function RoomNote({ words }: { words: Words }) {
  const { t } = words;
  return (
    <section class="card warning" aria-labelledby="room-title">
      <h2 id="room-title">{t('room.title')}</h2>
      <p>{t('room.text')}</p>
      <p>
        <OutsideLink address="/register.html" words={words}>
          {t('register.open')}
        </OutsideLink>
      </p>
    </section>
  );
}
