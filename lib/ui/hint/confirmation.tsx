// The page says that the objection went through: the person ticks the account off, we do not.
import type { VNode } from 'preact';
import type { HintActions, HintView, Tick, TickableAccount } from './hint-view.ts';
import { trusted } from './trusted.ts';

export function Confirmation({ view, on }: { view: HintView; on: HintActions }): VNode {
  const { confirmation, tickable, hasAccounts, t } = view;
  return (
    <>
      {confirmation !== undefined && <p class="quoted">{t('hint.tell.confirmation_seen.says', [confirmation])}</p>}
      {tickable.length > 0 && <p>{t('hint.tell.confirmation_seen.ask')}</p>}
      {tickable.map((account) => (
        <TickLine key={account.id} account={account} view={view} onTick={(click) => on.tick(account.id, click)} />
      ))}
      {tickable.length === 0 && <p>{hasAccounts ? t('hint.tick.everybody') : t('hint.tick.nobody', [t(`platform.${view.platform}`)])}</p>}
      {tickable.length === 0 && !hasAccounts && <OpenPopup view={view} onOpen={on.openPopup} />}
    </>
  );
}

/** A page can search what is written on it, ours included, but not what a style sheet draws: names the person gave are drawn. */
function TickLine({ account, view, onTick }: { account: TickableAccount; view: HintView; onTick: (click: Event) => void }): VNode {
  const tick: Tick | undefined = view.ticks[account.id];
  const line = (key: string): string => view.t(`hint.tick.${key}`, [account.name]);
  if (tick !== undefined && tick !== 'failed') return <p class={`tick ${tick}`} data-drawn={line(tick)} />;
  return (
    <>
      <button type="button" class="main" aria-label={line('one')} data-drawn={line('one')} onClick={trusted(onTick)} />
      {tick === 'failed' && <p class="tick failed" data-drawn={line('failed')} />}
    </>
  );
}

function OpenPopup({ view, onOpen }: { view: HintView; onOpen: () => void }): VNode {
  return view.needsIcon ? (
    <p class="note">{view.t('hint.tick.icon')}</p>
  ) : (
    <button type="button" class="main" onClick={trusted(onOpen)}>
      {view.t('hint.tick.open')}
    </button>
  );
}
