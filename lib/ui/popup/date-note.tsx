// What the date means today: calm, sourced, and never that nothing can be done any more.
import type { DateBanner } from '../../ledger/popup-model.ts';
import { type Voice, Voices } from './voices.tsx';
import type { Words } from './words.ts';

export interface DateNoteProps {
  banner: DateBanner;
  voices: readonly Voice[];
  words: Words;
}

export function DateNote({ banner, voices, words }: DateNoteProps) {
  const { t, day } = words;
  return (
    <section class="date-note" aria-labelledby="date-title" data-banner={banner.kind}>
      <h2 id="date-title">{titleOf(banner, words)}</h2>
      <p>{textOf(banner, words)}</p>
      <details>
        <summary>{t('banner.more')}</summary>
        <ul>
          <li>{t('banner.changes')}</li>
          <li>{t('banner.cannot')}</li>
          <li>{t('banner.helps')}</li>
        </ul>
        <h3>{t('banner.disagree')}</h3>
        <Voices voices={voices} words={words} />
        {banner.kind === 'after' && banner.latestPolicy !== undefined && (
          <p class="quiet">{t('banner.policy', [day(banner.latestPolicy)])}</p>
        )}
      </details>
    </section>
  );
}

function titleOf(banner: DateBanner, { t, day }: Words): string {
  switch (banner.kind) {
    case 'before':
      return t('banner.before.title', banner.daysLeft, [String(banner.daysLeft), day(banner.on)]);
    case 'on-the-day':
      return t('banner.on_the_day.title', [day(banner.on)]);
    case 'after':
      return t('banner.after.title');
  }
}

function textOf(banner: DateBanner, { t, day }: Words): string {
  switch (banner.kind) {
    case 'before':
      return t('banner.before.text');
    case 'on-the-day':
      return t('banner.on_the_day.text');
    case 'after':
      return t('banner.after.text', [day(banner.on)]);
  }
}
