// Where hints are hidden until something changes, each to be shown again.
import { useLanding } from '../popup/use-landing.ts';
import type { Words } from '../popup/words.ts';
import type { Snoozed } from './settings-ports.ts';

export interface SnoozedListProps {
  muted: readonly Snoozed[];
  today: string;
  landing?: { on: string };
  onUnmute: (surface: string) => void;
  words: Words;
}

export function SnoozedList({ muted, today, landing, onUnmute, words: { t, day, ago } }: SnoozedListProps) {
  const heading = useLanding<HTMLHeadingElement>('snoozed', landing);
  return (
    <div class="snoozed">
      <h3 ref={heading} tabIndex={-1}>
        {t('settings.snoozed')}
      </h3>
      <p class="quiet">{t(muted.length === 0 ? 'settings.snoozed_none' : 'settings.snoozed_help')}</p>
      <ul>
        {muted.map(({ surface, on }) => (
          <li key={surface}>
            <span>
              {nameOf(surface, t)}
              {on !== undefined && <span class="quiet">{t('settings.snoozed_since', [ago(on, today), day(on)])}</span>}
            </span>
            <button type="button" onClick={() => onUnmute(surface)}>
              {t('settings.show_again')}
              <span class="unseen"> {nameOf(surface, t)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `facebook.privacy_center`: a kind of page, of a platform. */
function nameOf(surface: string, t: Words['t']): string {
  const [platform = '', kind = ''] = surface.split('.');
  return t('settings.snoozed_page', [t(`platform.${platform}`), t(`surfaces.${kind}`)]);
}
