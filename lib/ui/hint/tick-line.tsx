// An account to tick off, or what has come of it.
import type { VNode } from 'preact';
import type { HintView, Tick, TickableAccount } from './hint-view.ts';
import { trusted } from './trusted.ts';

interface TickLineProps {
  account: TickableAccount;
  view: Pick<HintView, 'ticks' | 't'>;
  /** Elsewhere than on its own page, the way comes first. */
  isSecond?: boolean;
  onTick: (click: Event) => void;
}

/** A page can search what is written on it, ours included, but not what a style sheet draws: names the person gave are drawn. */
export function TickLine({ account, view, isSecond, onTick }: TickLineProps): VNode {
  const tick: Tick | undefined = view.ticks[account.id];
  const line = (key: string): string => view.t(`hint.tick.${key}`, [account.name]);
  if (tick !== undefined && tick !== 'failed') return <p class={`tick ${tick}`} data-drawn={line(tick)} />;
  return (
    <>
      <button
        type="button"
        class={isSecond ? 'direct' : 'main'}
        aria-label={line('one')}
        data-drawn={line('one')}
        onClick={trusted(onTick)}
      />
      {tick === 'failed' && <p class="tick failed" data-drawn={line('failed')} />}
    </>
  );
}
