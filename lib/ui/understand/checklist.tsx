// What an organisation can do, as points to tick. The ticks are kept as they are made; one that cannot be kept is said to be so.
import { ClaimSources } from './claim-sources.tsx';
import type { TopicProps } from './topic-props.ts';

export interface ChecklistProps extends TopicProps {
  ticked: readonly string[];
  onTick: (point: string, isTicked: boolean) => void;
}

export function Checklist({ topic, ticked, onTick, ...citing }: ChecklistProps) {
  const { t } = citing.words;
  const done = topic.claims.filter(({ id }) => ticked.includes(id)).length;
  return (
    <>
      <ol class="checklist">
        {topic.claims.map(({ id, sources: ids }) => (
          <li key={id}>
            <input
              type="checkbox"
              id={`point-${id}`}
              checked={ticked.includes(id)}
              aria-describedby={`how-${id}`}
              onChange={(event) => onTick(id, event.currentTarget.checked)}
            />
            <div>
              <label for={`point-${id}`}>{t(`understand.claim.${topic.id}.${id}.what`)}</label>
              <p id={`how-${id}`}>{t(`understand.claim.${topic.id}.${id}.how`)}</p>
              <ClaimSources ids={ids} {...citing} />
            </div>
          </li>
        ))}
      </ol>
      <p role="status">{t('understand.ticked', done, [String(done), String(topic.claims.length)])}</p>
      <p class="quiet">{t('understand.kept')}</p>
    </>
  );
}
