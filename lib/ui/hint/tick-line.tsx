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
  // The button that was pressed is gone: the focus lands on what has come of it, and so it is heard.
  const came = tick && <p class={`tick ${tick}`} tabIndex={-1} data-tick={account.id} data-drawn={line(tick)} />;
  if (tick !== 'failed' && came) return came;
  return (
    <>
      <button
        type="button"
        class={isSecond ? 'direct' : 'main'}
        aria-label={line('one')}
        data-drawn={line('one')}
        onClick={trusted(onTick)}
      />
      {came}
    </>
  );
}
