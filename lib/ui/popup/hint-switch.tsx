// Turns the hints on Meta's pages off and on, and brings back those that were hidden one by one.
import type { HintSettings } from './popup-ports.ts';
import type { Words } from './words.ts';

export interface HintSwitchProps {
  hints: HintSettings;
  onSwitch: (isOn: boolean) => void;
  onUnmute: () => void;
  words: Words;
}

export function HintSwitch({ hints, onSwitch, onUnmute, words: { t } }: HintSwitchProps) {
  return (
    <section class="hints" aria-labelledby="hints-title">
      <h2 id="hints-title">{t('hints.title')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={hints.isOn}
          disabled={hints.isManaged}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>{t('hints.on')}</span>
      </label>
      {hints.isManaged === true && <p class="quiet">{t('organisation.set')}</p>}
      {hints.muted > 0 && (
        <p class="muted">
          <span>{t('hints.muted', hints.muted)}</span>
          <button type="button" class="link" onClick={onUnmute}>
            {t('hints.unmute')}
          </button>
        </p>
      )}
    </section>
  );
}
