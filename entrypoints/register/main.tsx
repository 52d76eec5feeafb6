// The register's wiring: the browser on one side, components on the other.
import { law } from 'virtual:law';
import { render } from 'preact';
import mark from '../../assets/icon.svg';
import { languageOfWords, t } from '../../lib/browser/i18n.ts';
import { askToNotify, mayNotify, stopNotifying } from '../../lib/browser/notify-permission.ts';
import { siteAccess } from '../../lib/browser/site-access.ts';
import { speakAsChosen } from '../../lib/browser/speak-as-chosen.ts';
import { countryNames } from '../../lib/ledger/country-names.ts';
import { formatsIn } from '../../lib/ui/format.ts';
import { dressDocument } from '../../lib/ui/frame/dress-document.ts';
import { emptyRegister, loadRegister } from '../../lib/ui/register/register-state.ts';
import { registerActionsOf } from '../../lib/ui/register/register-actions.ts';
import { emptyLetters, isTyped } from '../../lib/ui/register/letters/letters-state.ts';
import { RegisterPage } from '../../lib/ui/register/register-page.tsx';
import { fileChannels } from './file-ports.ts';
import { letterPorts } from './letter-ports.tsx';
import { browserPorts } from './ports.ts';
import { printRegister } from './print-register.tsx';
import '../../lib/ui/family.css';
import '../../lib/ui/frame/page.css';
import '../../lib/ui/register/files.css';
import '../../lib/ui/register/register.css';
import '../../lib/ui/register/register-table.css';
import '../../lib/ui/register/letters.css';

await speakAsChosen();
const language = languageOfWords();
dressDocument(t, t('register.title'));

const ports = browserPorts();
const files = fileChannels(t);
const notify = { isOn: mayNotify, ask: askToNotify, stop: stopNotifying };
const words = { t, ...formatsIn(language) };
const state = emptyRegister(ports.today());
const actions = registerActionsOf(state, ports);
const letters = { state: emptyLetters(language.startsWith('fr') ? 'fr' : 'en'), ports: letterPorts() };
render(
  <RegisterPage
    state={state}
    actions={actions}
    ports={ports}
    access={siteAccess}
    files={files}
    notify={notify}
    letters={letters}
    onPrint={(choice) => printRegister(choice, words)}
    onImported={() => loadRegister(state, ports)}
    countries={countryNames(law, language)}
    words={words}
    mark={mark}
  />,
  document.querySelector('#register')!,
);

void loadRegister(state, ports);
// The popup's link for one account names it: `/register.html#<id>`.
if (location.hash.length > 1) void actions.open(location.hash.slice(1));
void files.isNearlyFull().then(
  (isFull) => (state.isNearlyFull.value = isFull),
  () => undefined,
);

// What is typed for a letter is kept nowhere else.
addEventListener('beforeunload', (event) => {
  if (isTyped(letters.state)) event.preventDefault();
});

// Kept open beside the popup and the form: it reads again when the person comes back.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void loadRegister(state, ports);
});
