// « Étape 2 sur 3 », said in words and drawn in dots.
import type { VNode } from 'preact';
import type { Translate } from '../translate.ts';

export function Steps({ step, of, t }: { step: number; of: number; t: Translate }): VNode {
  return (
    <p class="steps">
      <span>{t('hint.step', [String(step), String(of)])}</span>
      <span class="dots" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i key={index} class={index < step ? 'dot reached' : 'dot'} />
        ))}
      </span>
    </p>
  );
}
