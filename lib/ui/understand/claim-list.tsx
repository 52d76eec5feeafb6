// Claims one after the other, each with what it rests on.
import { ClaimSources } from './claim-sources.tsx';
import type { TopicProps } from './topic-props.ts';

export function ClaimList({ topic, ...citing }: TopicProps) {
  return (
    <ul class="claims">
      {topic.claims.map(({ id, sources: ids }) => (
        <li key={id}>
          {citing.words.t(`understand.claim.${topic.id}.${id}`)} <ClaimSources ids={ids} {...citing} />
        </li>
      ))}
    </ul>
  );
}
