// One topic: its title, one line of introduction where it needs one, and its claims in the shape that suits them.
import type { ComponentChildren } from 'preact';
import { Checklist, type ChecklistProps } from './checklist.tsx';
import { ClaimList } from './claim-list.tsx';
import { MythList } from './myth-list.tsx';
import { RightsTable } from './rights-table.tsx';
import type { TopicProps } from './topic-props.ts';

/** `children`: what stands before the claims of this topic. */
export function TopicSection({ children, ...props }: ChecklistProps & { children?: ComponentChildren }) {
  const { t } = props.words;
  const { id, shape } = props.topic;
  return (
    <section id={id} class="topic" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{t(`understand.topic.${id}.title`)}</h2>
      {/* The myths need no introduction. */}
      {shape !== 'myths' && <p class="lead">{t(`understand.topic.${id}.intro`)}</p>}
      {children}
      {shape === 'steps' ? <Checklist {...props} /> : <Claims {...props} />}
    </section>
  );
}

function Claims(props: TopicProps) {
  switch (props.topic.shape) {
    case 'compare':
      return <RightsTable {...props} />;
    case 'myths':
      return <MythList {...props} />;
    case 'steps':
    case 'list':
      return <ClaimList {...props} />;
  }
}
