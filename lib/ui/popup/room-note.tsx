// Says that the browser's storage is nearly full, while there is still room to act.
import type { ComponentChildren } from 'preact';
import type { Words } from './words.ts';

export interface RoomNoteProps {
  /** The level that follows from where it stands. */
  heading?: 'h2' | 'h3';
  /** Where a backup is saved, unless that is right below. */
  children?: ComponentChildren;
  words: Words;
}

export function RoomNote({ heading: Heading = 'h2', children, words: { t } }: RoomNoteProps) {
  return (
    <div class="card warning" role="alert">
      <Heading>{t('room.title')}</Heading>
      <p>{t('room.text')}</p>
      {children}
    </div>
  );
}
