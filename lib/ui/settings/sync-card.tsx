// Whether the browser carries the register to the person's other devices: what leaves is read first, and the state is said as it is.
import { useSignal } from '@preact/signals';
import { useLanding } from '../popup/use-landing.ts';
import type { Words } from '../popup/words.ts';
import { useFirstFocus } from '../use-first-focus.ts';
import type { SyncModel } from './settings-ports.ts';

export interface SyncCardProps {
  sync: SyncModel;
  /** Key of the sentence that says what leaves, and to whom. */
  promise: string;
  landing?: { on: string };
  onSwitch: (isOn: boolean) => void;
  words: Words;
}

export function SyncCard({ sync, promise, landing, onSwitch, words: { t } }: SyncCardProps) {
  const heading = useLanding<HTMLHeadingElement>('sync', landing);
  const isAsking = useSignal(false);
  function answer(isYes: boolean): void {
    isAsking.value = false;
    if (isYes) onSwitch(true);
    else heading.current?.focus();
  }
  return (
    <section class="card" aria-labelledby="sync-title" data-sync={sync.isOn ? 'on' : 'off'}>
      <h2 id="sync-title" ref={heading} tabIndex={-1}>
        {t('settings.sync')}
      </h2>
      <p>{t(sync.isOn ? 'settings.sync_on' : 'settings.sync_off')}</p>
      {sync.problem !== undefined && <p class="refusal">{t(sync.problem)}</p>}
      {sync.isOn && (
        <>
          <ul>
            {sync.lines.map(({ key, count }) => (
              <li key={key}>{t(key, count)}</li>
            ))}
          </ul>
          <p class="quiet">{t('settings.sync_stop_help')}</p>
          <button type="button" onClick={() => onSwitch(false)}>
            {t('settings.sync_stop')}
          </button>
        </>
      )}
      {!sync.isOn && !isAsking.value && (
        <button type="button" onClick={() => (isAsking.value = true)}>
          {t('settings.sync_ask')}
        </button>
      )}
      {!sync.isOn && isAsking.value && <BeforeSync {...{ promise, t, answer }} />}
    </section>
  );
}

function BeforeSync({ promise, t, answer }: { promise: string; t: Words['t']; answer: (isYes: boolean) => void }) {
  const first = useFirstFocus<HTMLHeadingElement>();
  return (
    <div class="inset" role="group" aria-labelledby="sync-read">
      <h3 id="sync-read" tabIndex={-1} ref={first}>
        {t('settings.sync_read')}
      </h3>
      <p>{t(promise)}</p>
      <div class="actions">
        <button type="button" class="strong" onClick={() => answer(true)}>
          {t('settings.sync_yes')}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {t('settings.sync_no')}
        </button>
      </div>
    </div>
  );
}
