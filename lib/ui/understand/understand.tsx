// The explanations: what is used, what the law allows, what can be done; each sentence with its source, all of it on one page to read or print.
import { Voices, type Voice } from '../popup/voices.tsx';
import { SourceAddresses } from './source-addresses.tsx';
import type { ToldTopic } from './topic-props.ts';
import { TopicSection } from './topic-section.tsx';
import type { Citing } from './understand-words.ts';

export interface UnderstandProps extends Citing {
  topics: readonly ToldTopic[];
  /** Who says what about an objection sent now: assets/rules/statements.json. */
  voices: readonly Voice[];
  ticked: readonly string[];
  /** Whether the last tick could not be kept. */
  hasFailed: boolean;
  onTick: (point: string, isTicked: boolean) => void;
  onPrint: () => void;
}

/** The topic that begins with the voices. */
const VOICES = 'voices';

export function Understand({ topics, voices, hasFailed, onPrint, ...props }: UnderstandProps) {
  const { t } = props.words;
  return (
    <>
      <p class="lead">{t('understand.lead')}</p>
      <nav class="contents" aria-labelledby="contents-title">
        <h2 id="contents-title">{t('understand.contents')}</h2>
        <ul>
          {topics.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`understand.topic.${id}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map((topic) => (
        <TopicSection key={topic.id} topic={topic} {...props}>
          {topic.id === VOICES && <Voices voices={voices} words={props.words} />}
          {topic.shape === 'steps' && hasFailed && (
            <p class="refusal" role="alert">
              {t('understand.failed')}
            </p>
          )}
        </TopicSection>
      ))}
      <p>{t('understand.no_advice')}</p>
      <p>
        <button type="button" onClick={onPrint}>
          {t('understand.print')}
        </button>
      </p>
      <SourceAddresses topics={topics} sources={props.sources} words={props.words} />
    </>
  );
}
