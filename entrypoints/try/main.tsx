// The try page's wiring: the stand-in on one side, the real guide on the other, and no message to anybody.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { rules } from 'virtual:rules';
import mark from '../../assets/icon.svg';
import { languageOfWords, t } from '../../lib/browser/i18n.ts';
import { speakAsChosen } from '../../lib/browser/speak-as-chosen.ts';
import { directFormFor } from '../../lib/guide/direct-form.ts';
import { formatsIn } from '../../lib/ui/format.ts';
import { dressDocument } from '../../lib/ui/frame/dress-document.ts';
import { PageFrame } from '../../lib/ui/frame/page-frame.tsx';
import type { SceneName } from '../../lib/ui/try/stand-in.tsx';
import { TryPage } from '../../lib/ui/try/try-page.tsx';
import '../../lib/ui/family.css';
import '../../lib/ui/frame/page.css';
import '../../lib/ui/try/try.css';
import { playerOf } from './play.ts';
import { standInWords } from './words-of.ts';

await speakAsChosen();
const language = languageOfWords();
dressDocument(t, t('try.title'));
const standIn = standInWords(new Intl.Locale(language).language, rules);
// The guide reads the language of the page where Meta writes it; what is ours says its own.
document.body.lang = document.documentElement.lang;
document.documentElement.lang = standIn.lang;

const real = rules.surfaces['facebook.privacy_center']?.address ?? '';
const form = directFormFor('facebook', rules)?.address ?? '';
const addresses: Record<SceneName, string> = {
  profile: standIn.profile,
  settings: rules.surfaces['facebook.settings']?.address ?? '',
  center: real,
  form,
  sent: form,
};
const scene = signal<SceneName>('profile');
const isDone = signal(false);
const play = playerOf(rules, () => (isDone.value = true));
const onScene = (to: SceneName): void => play(addresses[to]);

function again(): void {
  isDone.value = false;
  // From the form to the form would be no change: the guide starts afresh on the profile in any case.
  scene.value = 'profile';
  onScene('profile');
}

function Page() {
  const words = { t, ...formatsIn(language) };
  return (
    <PageFrame current="try" title={t('try.title')} mark={mark} words={words}>
      <TryPage
        stand={{ scene: scene.value, addresses, words: standIn, onGo: (to) => (scene.value = to) }}
        isDone={isDone.value}
        onScene={onScene}
        onAgain={again}
        real={real}
        words={words}
      />
    </PageFrame>
  );
}

render(<Page />, document.querySelector('#try')!);
