// The wiring of the first page: words, pictures, and the addresses the rules know.
import { render } from 'preact';
import { rules } from 'virtual:rules';
import mark from '../../assets/icon.svg';
import { closeOwnTab } from '../../lib/browser/close-own-tab.ts';
import { languageOfWords, t } from '../../lib/browser/i18n.ts';
import { speakAsChosen } from '../../lib/browser/speak-as-chosen.ts';
import { toolbarOf } from '../../lib/guide/toolbar.ts';
import { formatsIn } from '../../lib/ui/format.ts';
import { dressDocument } from '../../lib/ui/frame/dress-document.ts';
import { PageFrame } from '../../lib/ui/frame/page-frame.tsx';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';
import { picturesIn } from './pictures.ts';
import '../../lib/ui/family.css';
import '../../lib/ui/frame/page.css';
import '../../lib/ui/welcome/welcome.css';

/** Instagram has no address for one's own profile: its settings are what everybody has. */
const BEGINNINGS = [
  { surface: 'facebook.account_self', isSelf: true },
  { surface: 'instagram.settings', isSelf: false },
];

await speakAsChosen();
const language = languageOfWords();
dressDocument(t, t('welcome.title'));

const words = { t, ...formatsIn(language) };
render(
  <PageFrame title={t('welcome.title')} mark={mark} words={words}>
    <Welcome
      pictures={picturesIn(language)}
      profiles={BEGINNINGS.flatMap(({ surface, isSelf }) => {
        const known = rules.surfaces[surface];
        return known?.address === undefined ? [] : [{ platform: known.platform, address: known.address, isSelf }];
      })}
      toolbar={toolbarOf(navigator.userAgent)}
      onSkip={() => void closeOwnTab()}
      words={words}
    />
  </PageFrame>,
  document.querySelector('#welcome')!,
);
