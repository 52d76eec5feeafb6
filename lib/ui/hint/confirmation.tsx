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

function TickLine({ account, view, onTick }: { account: TickableAccount; view: HintView; onTick: (click: Event) => void }): VNode {
  const tick: Tick | undefined = view.ticks[account.id];
  if (tick !== undefined && tick !== 'failed') return <p class={`tick ${tick}`}>{view.t(`hint.tick.${tick}`, [account.name])}</p>;
  return (
    <>
      <button type="button" class="main" onClick={trusted(onTick)}>
        {view.t('hint.tick.one', [account.name])}
      </button>
      {tick === 'failed' && <p class="tick failed">{view.t('hint.tick.failed', [account.name])}</p>}
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
