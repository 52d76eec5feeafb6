// The page says that the objection went through: the person ticks the account off, we do not.
import type { VNode } from 'preact';
import type { HintActions, HintView } from './hint-view.ts';
import { OpenPopup } from './open-popup.tsx';
import { TickLine } from './tick-line.tsx';

export function Confirmation({ view, on }: { view: HintView; on: HintActions }): VNode {
  const { confirmation, tickable, hasAccounts, t } = view;
  const isNobodyLeft = tickable.length === 0;
  return (
    <>
      {confirmation !== undefined && <p class="quoted">{t('hint.tell.confirmation_seen.says', [confirmation])}</p>}
      {!isNobodyLeft && <p>{t('hint.tell.confirmation_seen.ask')}</p>}
      {tickable.map((account) => (
        <TickLine key={account.id} account={account} view={view} onTick={(click) => on.tick(account.id, click)} />
      ))}
      {isNobodyLeft && <p>{hasAccounts ? t('hint.tick.everybody') : t('hint.tick.nobody', [t(`platform.${view.platform}`)])}</p>}
      {isNobodyLeft && !hasAccounts && (
        <OpenPopup view={view} onOpen={on.openPopup} refusal={t('hint.tick.icon')}>
          {t('hint.tick.open')}
        </OpenPopup>
      )}
    </>
  );
}
