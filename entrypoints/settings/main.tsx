// The wiring of the settings: the browser on one side, components on the other.
import { law } from 'virtual:law';
import { render } from 'preact';
import mark from '../../assets/icon.svg';
import { backupChannel } from '../../lib/browser/backup-channel.ts';
import { languageOfWords, t } from '../../lib/browser/i18n.ts';
import { managedPolicy } from '../../lib/browser/managed.ts';
import { askToNotify, mayNotify, stopNotifying } from '../../lib/browser/notify-permission.ts';
import { siteAccess } from '../../lib/browser/site-access.ts';
import { speakAsChosen } from '../../lib/browser/speak-as-chosen.ts';
import { SYNC_PROMISE } from '../../lib/browser/sync-keys.ts';
import { countryNames } from '../../lib/ledger/country-names.ts';
import { formatsIn } from '../../lib/ui/format.ts';
import { dressDocument } from '../../lib/ui/frame/dress-document.ts';
import { settingsActionsOf } from '../../lib/ui/settings/settings-actions.ts';
import { SettingsPage } from '../../lib/ui/settings/settings-page.tsx';
import { emptySettings, loadSettings } from '../../lib/ui/settings/settings-state.ts';
import { browserPorts } from './ports.ts';
import '../../lib/ui/family.css';
import '../../lib/ui/frame/page.css';
import '../../lib/ui/register/files.css';
import '../../lib/ui/settings/settings.css';

const ports = browserPorts(write);
const state = emptySettings(ports.today());
const actions = settingsActionsOf(state, ports);
const files = backupChannel();
const notify = { isOn: mayNotify, ask: askToNotify, stop: stopNotifying };

/** In the language of this moment: a choice on this very page writes it anew. */
async function write(): Promise<void> {
  await speakAsChosen();
  const language = languageOfWords();
  dressDocument(t, t('settings.title'));
  render(
    <SettingsPage
      state={state}
      actions={actions}
      files={files}
      notify={notify}
      access={siteAccess}
      organisation={managedPolicy}
      countries={countryNames(law, language)}
      syncPromise={SYNC_PROMISE}
      mark={mark}
      words={{ t, ...formatsIn(language) }}
    />,
    document.querySelector('#settings')!,
  );
}

await write();
await loadSettings(state, ports);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void loadSettings(state, ports);
});
