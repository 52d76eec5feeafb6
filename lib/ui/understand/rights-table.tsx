// Two rights side by side, so that nobody takes one for the other. On a narrow screen each row becomes a block of its own,
// which costs a table its meaning unless the roles are written.
import { ClaimSources } from './claim-sources.tsx';
import type { TopicProps } from './topic-props.ts';

const RIGHTS = ['objection', 'mining'] as const;

export function RightsTable({ topic, ...citing }: TopicProps) {
  const { t } = citing.words;
  return (
    <div class="rights">
      <table role="table">
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('understand.right')}
            </th>
            {RIGHTS.map((right) => (
              <th key={right} scope="col" role="columnheader">
                {t(`understand.${right}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topic.claims.map(({ id, sources: ids }) => (
            <tr key={id} role="row">
              <th scope="row" role="rowheader">
                {t(`understand.claim.${topic.id}.${id}.row`)} <ClaimSources ids={ids} {...citing} />
              </th>
              {RIGHTS.map((right) => (
                <td key={right} role="cell" data-right={t(`understand.${right}`)}>
                  {t(`understand.claim.${topic.id}.${id}.${right}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
