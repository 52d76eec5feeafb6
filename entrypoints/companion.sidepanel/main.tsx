// The companion's wiring: the browser and the tab beside on one side, components on the other.
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { prompts } from 'virtual:letter-prompts';
import { rules } from 'virtual:rules';
import mark from '../../assets/icon.svg';
import paths from '../../assets/rules/written-paths.json';
import { onAddressBeside } from '../../lib/browser/address-beside.ts';
import { now } from '../../lib/browser/clock.ts';
import { languageOfWords, t } from '../../lib/browser/i18n.ts';
import { onKeptChange } from '../../lib/browser/kept-change.ts';
import { ask } from '../../lib/browser/ask.ts';
import { siteAccess } from '../../lib/browser/site-access.ts';
import { speakAsChosen } from '../../lib/browser/speak-as-chosen.ts';
import { dayOf } from '../../lib/ledger/moment.ts';
import { Companion } from '../../lib/ui/companion/companion.tsx';
import type { CompanionState } from '../../lib/ui/companion/companion-view.ts';
import { formatsIn } from '../../lib/ui/format.ts';
import { dressDocument } from '../../lib/ui/frame/dress-document.ts';
import type { ReadPorts } from '../../lib/ui/popup/popup-ports.ts';
import { emptyState, load } from '../../lib/ui/popup/popup-state.ts';
import '../../lib/ui/family.css';
import '../../lib/ui/popup/popup-header.css';
import '../../lib/ui/companion/companion.css';
import { actionsOf } from './actions.ts';
import { viewOf } from './view.ts';

await speakAsChosen();
const language = languageOfWords();
dressDocument(t, t('extension.name'));

const ports: ReadPorts = {
  today: () => dayOf(now()),
  model: () => ask('popupModel'),
  hints: () => ask('hints'),
};
const state: CompanionState = {
  popup: emptyState(ports.today()),
  address: signal(undefined),
  chosen: signal(undefined),
  noted: signal(undefined),
};
render(
  <Companion
    state={state}
    view={computed(() => viewOf(state, rules))}
    actions={actionsOf(state, ports)}
    paths={paths}
    prompts={prompts}
    draft={signal('')}
    access={siteAccess}
    mark={mark}
    words={{ t, ...formatsIn(language) }}
  />,
  document.querySelector('#companion')!,
);

const read = (): void => void load(state.popup, ports);
read();
// It stays open while the popup, the register and the hints on the pages write.
onKeptChange(read);
onAddressBeside((address) => (state.address.value = address));
