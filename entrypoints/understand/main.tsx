// The wiring of the explanations: facts on one side, components on the other, ticks kept in between.
import { render } from 'preact';
import { signal } from '@preact/signals';
import mark from '../../assets/icon.svg';
import sources from '../../assets/rules/sources.json';
import statements from '../../assets/rules/statements.json';
import topics from '../../assets/rules/topics.json';
import { openChecklistStore } from '../../lib/browser/checklist-store.ts';
import { languageOfWords, t } from '../../lib/browser/i18n.ts';
import { speakAsChosen } from '../../lib/browser/speak-as-chosen.ts';
import { formatsIn } from '../../lib/ui/format.ts';
import { dressDocument } from '../../lib/ui/frame/dress-document.ts';
import { PageFrame } from '../../lib/ui/frame/page-frame.tsx';
import type { ToldTopic } from '../../lib/ui/understand/topic-props.ts';
import { Understand } from '../../lib/ui/understand/understand.tsx';
import '../../lib/ui/family.css';
import '../../lib/ui/frame/page.css';
import '../../lib/ui/understand/understand.css';

await speakAsChosen();
const language = languageOfWords();
dressDocument(t, t('understand.title'));

const checklist = openChecklistStore();
const ticked = signal<readonly string[]>([]);
const hasFailed = signal(false);

async function keep(ticks: Promise<readonly string[]>): Promise<void> {
  try {
    ticked.value = await ticks;
    hasFailed.value = false;
  } catch {
    // The box goes back to what is kept.
    ticked.value = [...ticked.value];
    hasFailed.value = true;
  }
}

function Page() {
  const words = { t, ...formatsIn(language) };
  return (
    <PageFrame current="understand" title={t('understand.title')} mark={mark} words={words}>
      <Understand
        topics={topics as readonly ToldTopic[]}
        sources={new Map(sources.map((source) => [source.id, source]))}
        voices={statements}
        ticked={ticked.value}
        hasFailed={hasFailed.value}
        onTick={(point, isTicked) => void keep(checklist.set(point, isTicked))}
        onPrint={() => print()}
        words={words}
      />
    </PageFrame>
  );
}

render(<Page />, document.querySelector('#understand')!);
void keep(checklist.read());
