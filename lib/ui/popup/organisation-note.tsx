// Says what the person's organisation has set, whom to ask there, and what of it could not be read.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Words } from './words.ts';

export interface Organisation {
  isSet: boolean;
  contact?: string;
  /** What was left out: the setting as it is called in the policy, and which account of the list. */
  faults: readonly { setting: string; entry?: number; why: 'unknown' | 'unreadable' }[];
}

export interface OrganisationNoteProps {
  /** Asks the browser for the policies; never fails. */
  read: () => Promise<Organisation>;
  words: Words;
}

export function OrganisationNote({ read, words: { t } }: OrganisationNoteProps) {
  const organisation = useSignal<Organisation | undefined>(undefined);
  useEffect(() => {
    void read().then((known) => (organisation.value = known));
  }, [read, organisation]);
  if (organisation.value?.isSet !== true) return null;
  const { contact, faults } = organisation.value;
  return (
    <section class="card organisation" aria-labelledby="organisation-title">
      <h2 id="organisation-title">{t('organisation.title')}</h2>
      <p>{t('organisation.text')}</p>
      {contact !== undefined && <p>{t('organisation.contact', [contact])}</p>}
      {faults.length > 0 && (
        <details>
          <summary>{t('organisation.faults', faults.length)}</summary>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.setting} ${fault.entry}`}>{faultText(fault, t)}</li>
            ))}
          </ul>
          <p class="quiet">{t('organisation.faults_text')}</p>
        </details>
      )}
    </section>
  );
}

function faultText({ setting, entry, why }: Organisation['faults'][number], t: Words['t']): string {
  return entry === undefined ? t(`organisation.fault_${why}`, [setting]) : t('organisation.fault_account', [String(entry)]);
}
