// The popup's wiring: the browser on one side, components on the other.
import { render } from 'preact';
import { rules } from 'virtual:rules';
import mark from '../../assets/icon.svg';
import voices from '../../assets/rules/statements.json';
import { languageOfWords, t } from '../../lib/browser/i18n.ts';
import { managedPolicy } from '../../lib/browser/managed.ts';
import { siteAccess } from '../../lib/browser/site-access.ts';
import { speakAsChosen } from '../../lib/browser/speak-as-chosen.ts';
import { companionOpener } from '../../lib/browser/open-companion.ts';
import { formatsIn } from '../../lib/ui/format.ts';
import { dressDocument } from '../../lib/ui/frame/dress-document.ts';
import { actionsOf } from '../../lib/ui/popup/popup-actions.ts';
import { emptyState, load, lookForOffer } from '../../lib/ui/popup/popup-state.ts';
import { Popup } from '../../lib/ui/popup/popup.tsx';
import '../../lib/ui/family.css';
import '../../lib/ui/frame/page.css';
import '../../lib/ui/popup/popup-header.css';
import '../../lib/ui/popup/popup.css';
import '../../lib/ui/popup/date-note.css';
import '../../lib/ui/popup/report.css';
import { browserPorts, version } from './ports.ts';

await speakAsChosen();
const language = languageOfWords();
dressDocument(t, t('extension.name'));

const ports = browserPorts(rules);
const openCompanion = companionOpener();
const state = emptyState(ports.today());
render(
  <Popup
    state={state}
    actions={actionsOf(state, ports)}
    read={ports.read}
    access={siteAccess}
    organisation={managedPolicy}
    keepOpen={
      openCompanion &&
      (() => {
        void openCompanion().then(close, () => undefined);
      })
    }
    voices={voices}
    edition={{ version: version(), rules: rules.edition }}
    mark={mark}
    words={{ t, ...formatsIn(language) }}
  />,
  document.querySelector('#popup')!,
);

void load(state, ports);
void lookForOffer(state, ports);

// In a tab or on a phone the popup stays open while the person is on the form: it reads again when they come back.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void load(state, ports);
});
