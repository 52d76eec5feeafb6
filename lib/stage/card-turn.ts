// Computes what the companion in the card shows: from the page's scene alone, for no more of the ledger comes to a page.
import type { HintContext } from '../guide/hint-input.ts';
import { journeyAt } from '../guide/journey.ts';
import { ledgerPlatformOf } from './platform.ts';
import { isTickable, type Doings, type Scene } from './scene.ts';
import type { CardTurn } from '../ui/companion/in-card.tsx';
import type { TurnAccount } from '../ui/companion/account-turn.tsx';

/** `chosen`: the account the person took; `noted`: the one they ticked off last. */
export function cardTurnOf(
  { surface, rules, context }: Pick<Scene, 'surface' | 'rules' | 'context'>,
  ticks: Doings['ticks'],
  { chosen, noted }: { chosen?: string; noted?: string },
): CardTurn {
  const platform = ledgerPlatformOf(surface.platform);
  const turn = ({ id, kind, label, handle }: HintContext['accounts'][number]): TurnAccount => ({ id, platform, kind, label, handle });
  const left = context.accounts.filter((account) => isTickable(account) && !isDone(ticks[account.id])).map(turn);
  const last = context.accounts.find(({ id }) => id === noted);
  const tick = ticks[last?.id ?? ''];
  return {
    platform,
    left,
    current: left.find(({ id }) => id === chosen) ?? left[0],
    journey: journeyAt(platform, surface.id, rules),
    noted: last !== undefined && isDone(tick) ? { account: turn(last), tick } : undefined,
  };
}

function isDone(tick: Doings['ticks'][string] | undefined): tick is 'done' | 'already-sent' {
  return tick === 'done' || tick === 'already-sent';
}
