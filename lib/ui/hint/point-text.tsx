// Why this link: one line, and a warning where only its words speak for it.
import type { VNode } from 'preact';
import type { Found } from '../../guide/sighting.ts';
import type { Translate } from '../translate.ts';

interface PointTextProps {
  found: Found;
  /** The link has been followed: it may have led elsewhere. */
  isElsewhere: boolean;
  t: Translate;
}

export function PointText({ found, isElsewhere, t }: PointTextProps): VNode {
  if (found.target === ANSWER) return <p>{t('hint.form.intake.ask')}</p>;
  return (
    <>
      <p>{whyOf(found.leadsTo, t)}</p>
      {found.isProbable && <p class="note">{t('hint.point.probable')}</p>}
      {isElsewhere && <p class="note">{t('hint.point.elsewhere')}</p>}
    </>
  );
}

/** The target that is no link, but the answer to a question. */
const ANSWER = 'intake-yes';
const REASONS = ['privacy_center', 'privacy_policy', 'privacy_guide', 'settings'];

/** By the kind of page it leads to, whatever the platform. */
function whyOf(leadsTo: string, t: Translate): string {
  const kind = leadsTo.slice(leadsTo.indexOf('.') + 1);
  if (kind.endsWith('form')) return t('hint.why.form');
  return t(`hint.why.${REASONS.includes(kind) ? kind : 'other'}`);
}
