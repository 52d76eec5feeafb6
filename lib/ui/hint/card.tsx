// The full form: what to do, why, and the three ways on. Not modal: the page stays usable.
import type { ComponentChildren, VNode } from 'preact';
import type { MessageKey } from '../../guide/hint.ts';
import { DirectLink } from './direct-link.tsx';
import type { CardMore, HintActions, HintView } from './hint-view.ts';
import { Mark } from './mark.tsx';
import { PointText } from './point-text.tsx';
import { Steps } from './steps.tsx';
import { TellText } from './tell-text.tsx';
import { titleOf } from './title.ts';
import { trusted } from './trusted.ts';

const TITLE = 'mo-title';

interface CardProps {
  view: HintView;
  on: HintActions;
  more?: CardMore;
}

export function Card({ view, on, more }: CardProps): VNode {
  const { hint, directForm, t } = view;
  return (
    <section class="card" data-part="card" role="dialog" aria-labelledby={TITLE} data-tone={toneOf(view)}>
      <div class="card-head">
        <Mark />
        {isOnTheWay(view) ? <Steps step={hint.step} of={hint.of} t={t} /> : <p class="steps">{t('extension.name')}</p>}
        {more?.head}
      </div>
      <h2 class="card-title" id={TITLE}>
        {titleOf(view)}
      </h2>
      <div class="card-text">
        {hint.kind === 'point' ? (
          <PointText found={hint.found} isElsewhere={hint.otherForm !== undefined} t={t} />
        ) : (
          <TellText view={view} message={hint.message} on={on} />
        )}
      </div>
      {more?.below}
      <div class="card-foot">
        {directForm !== undefined && <DirectLink href={directForm} t={t} isMain={hint.kind === 'tell'} />}
        <Quiet onClick={on.later}>{t(hint.kind === 'point' ? 'hint.later' : 'hint.close')}</Quiet>
        <Quiet onClick={on.mute}>{t('hint.mute')}</Quiet>
      </div>
    </section>
  );
}

function Quiet({ onClick, children }: { onClick: (click: Event) => void; children: ComponentChildren }): VNode {
  return (
    <button type="button" class="quiet" onClick={trusted(onClick)}>
      {children}
    </button>
  );
}

/** A trap is no step of the way, and neither is a page that only explains. */
function isOnTheWay({ hint }: HintView): boolean {
  return hint.kind === 'point' || !OFF_THE_WAY.includes(hint.message);
}

const OFF_THE_WAY: readonly MessageKey[] = ['trap-third-party-form', 'page-cannot-object', 'accounts-centre'];

/** Colour only repeats what the title says. */
function toneOf({ hint }: HintView): 'way' | 'good' | 'warn' {
  if (hint.kind === 'point') return 'way';
  switch (hint.message) {
    case 'form-here':
    case 'confirmation-seen':
    case 'already-done':
    case 'probably-the-form':
      return 'good';
    case 'trap-third-party-form':
    case 'old-form':
    case 'acting-as-page':
    case 'page-cannot-object':
    case 'form-missing':
    case 'other-account':
      return 'warn';
    case 'log-in-first':
    case 'target-not-found':
    case 'accounts-centre':
      return 'way';
  }
}
