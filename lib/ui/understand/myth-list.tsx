// What one hears, and what is so.
import { ClaimSources } from './claim-sources.tsx';
import type { TopicProps } from './topic-props.ts';

export function MythList({ topic, ...citing }: TopicProps) {
  const { t } = citing.words;
  return (
    <dl class="myths">
      {topic.claims.map(({ id, sources: ids }) => (
        <div key={id}>
          <dt>
            <span class="unseen">{t('understand.said')} </span>
            {t(`understand.claim.${topic.id}.${id}.said`)}
          </dt>
          <dd>
            <span class="unseen">{t('understand.fact')} </span>
            {t(`understand.claim.${topic.id}.${id}.fact`)} <ClaimSources ids={ids} {...citing} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
