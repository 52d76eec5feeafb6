// The small form: one line that says where to look, and opens on a click.
import type { VNode } from 'preact';
import { DirectLink } from './direct-link.tsx';
import type { HintActions, HintView } from './hint-view.ts';
import { Mark } from './mark.tsx';
import { trusted } from './trusted.ts';

const ARROWS = { above: '↑', below: '↓', aside: '→', 'in-sight': '', none: '' };

export function Chip({ view, on }: { view: HintView; on: HintActions }): VNode {
  const { hint, way, t } = view;
  const isAway = hint.kind === 'point' && way !== 'in-sight' && way !== 'none';
  return (
    <div class="chip" data-part="chip" role="group" aria-label={t('hint.label')}>
      <button type="button" class="chip-open" aria-expanded={isAway ? undefined : false} onClick={trusted(on.open)}>
        <Mark />
        {hint.kind === 'point' && <span class="chip-step">{t('hint.step', [String(hint.step), String(hint.of)])}</span>}
        <span class="chip-text">
          {hint.kind === 'point' ? hint.found.quote || t('hint.point.unnamed') : t(`hint.tell.${hint.message}.chip`)}
        </span>
        {isAway && (
          <span class="chip-way">
            {t(`hint.spot.${way}`)} <span aria-hidden="true">{ARROWS[way]}</span>
          </span>
        )}
      </button>
      {hint.kind === 'tell' && hint.directForm !== undefined && <DirectLink href={hint.directForm} t={t} isMain={false} />}
      <button type="button" class="chip-later" title={t('hint.later')} aria-label={t('hint.later')} onClick={trusted(on.later)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}
