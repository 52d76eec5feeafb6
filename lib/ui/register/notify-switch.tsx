// Whether the system says a word when a day has come: off until the person asks for it, and theirs to take back.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Words } from '../popup/words.ts';

export interface NotifyPorts {
  isOn(): Promise<boolean>;
  /** Called first thing in the click, or the browser does not ask. False when the person says no. */
  ask(): Promise<boolean>;
  stop(): Promise<void>;
}

interface NotifySwitchProps {
  ports: NotifyPorts;
  /** Says it aloud, in the live region of the page. */
  onSaid: (key: string) => void;
  words: Words;
}

export function NotifySwitch({ ports, onSaid, words: { t } }: NotifySwitchProps) {
  const isOn = useSignal(false);
  const isDenied = useSignal(false);
  useEffect(() => {
    void ports.isOn().then(
      (known) => (isOn.value = known),
      () => undefined,
    );
  }, [ports, isOn]);
  async function turn(wanted: boolean): Promise<void> {
    isDenied.value = false;
    const given = wanted ? await ports.ask() : await ports.stop().then(() => false);
    isOn.value = given;
    isDenied.value = wanted && !given;
    if (given === wanted) onSaid(given ? 'reminders.said_on' : 'reminders.said_off');
  }
  return (
    <section class="card notify" aria-labelledby="notify-title">
      <h2 id="notify-title">{t('reminders.title')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          name="notify"
          checked={isOn.value}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            event.currentTarget.checked = isOn.value;
            void turn(wanted);
          }}
        />
        <span>{t('reminders.on')}</span>
      </label>
      <p class="quiet">{t('reminders.help')}</p>
      {isDenied.value && <p role="alert">{t('reminders.denied')}</p>}
    </section>
  );
}
