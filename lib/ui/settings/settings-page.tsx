// The whole page of settings: each choice in a card of its own, in the order in which people look for them.
import { LiveRegion } from '../frame/live-region.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { HintSwitch } from '../popup/hint-switch.tsx';
import { type Organisation, OrganisationNote } from '../popup/organisation-note.tsx';
import { Unanswered } from '../popup/results.tsx';
import { type AccessPorts, SiteAccess } from '../popup/site-access.tsx';
import type { Words } from '../popup/words.ts';
import { CountryChoice } from '../register/country-choice.tsx';
import type { FilePorts } from '../register/file-ports.ts';
import { ImportBox } from '../register/import-box.tsx';
import { type NotifyPorts, NotifySwitch } from '../register/notify-switch.tsx';
import type { CountryName } from '../register/tell-fields.tsx';
import { EraseCard } from './erase-card.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { SettingsActions } from './settings-actions.ts';
import type { SettingsState } from './settings-state.ts';
import { SnoozedList } from './snoozed-list.tsx';
import { SyncCard } from './sync-card.tsx';

export interface SettingsPageProps {
  state: SettingsState;
  actions: SettingsActions;
  files: Pick<FilePorts, 'saveBackup' | 'preview' | 'apply'>;
  notify: NotifyPorts;
  access: AccessPorts;
  organisation: () => Promise<Organisation>;
  countries: readonly CountryName[];
  /** Key of the sentence to read before synchronisation is switched on. */
  syncPromise: string;
  mark: string;
  words: Words;
}

export function SettingsPage({
  state,
  actions,
  files,
  notify,
  access,
  organisation,
  countries,
  syncPromise,
  mark,
  words,
}: SettingsPageProps) {
  const { t } = words;
  const model = state.model.value;
  const sync = state.sync.value;
  const common = { landing: state.landing.value, words };
  const say = (key: string): void => void (state.said.value = { key });
  async function save(): Promise<void> {
    const isSaved = await files.saveBackup().then(
      () => true,
      () => false,
    );
    if (isSaved) say('said.saved');
    else state.isUnanswered.value = true;
  }
  return (
    <PageFrame
      current="settings"
      title={t('settings.title')}
      mark={mark}
      isBusy={model === undefined && !state.isUnanswered.value}
      words={words}
      after={<LiveRegion news={state.said.value} say={({ key }) => t(key)} />}
    >
      <SiteAccess ports={access} words={words} />
      <OrganisationNote read={organisation} words={words} />
      {state.isUnanswered.value && <Unanswered onRetry={() => void actions.retry()} words={words} />}
      {model !== undefined && (
        <>
          <div class="card">
            <HintSwitch
              hints={{ isOn: model.isHintsOn, muted: model.muted.length, isManaged: model.isHintsManaged }}
              onSwitch={(isOn) => void actions.setHints(isOn)}
              onUnmute={() => void actions.unmuteAll()}
              words={words}
            />
            <SnoozedList muted={model.muted} today={state.today.value} onUnmute={(surface) => void actions.unmute(surface)} {...common} />
          </div>
          <LanguageChoice
            chosen={model.language}
            languages={model.languages}
            onChoose={(language) => void actions.setLanguage(language)}
            words={words}
          />
          <CountryChoice country={model.country} countries={countries} onChoose={actions.setCountry} words={words} />
          <NotifySwitch ports={notify} onSaid={say} words={words} />
          {sync !== undefined && <SyncCard sync={sync} promise={syncPromise} onSwitch={(isOn) => void actions.setSync(isOn)} {...common} />}
          <section class="card files" aria-labelledby="backup-title">
            <h2 id="backup-title">{t('settings.backup')}</h2>
            <div class="file">
              <h3>{t('files.backup')}</h3>
              <p class="quiet">{t('files.backup_help')}</p>
              <button type="button" class="strong" onClick={() => void save()}>
                {t('files.backup_save')}
              </button>
            </div>
            <ImportBox ports={files} onImported={async () => say('preview.done')} words={words} />
          </section>
          <EraseCard refusal={state.eraseRefusal.value} onSave={() => void save()} onErase={actions.erase} {...common} />
        </>
      )}
    </PageFrame>
  );
}
