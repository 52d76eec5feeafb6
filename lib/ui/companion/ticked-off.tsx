// What was just ticked off in the card. The focus lands here, and the next account is right below.
import type { VNode } from 'preact';
import { useLanding } from '../popup/use-landing.ts';
import { nameOf, type Words } from '../popup/words.ts';
import { drawn } from '../written.ts';
import type { TurnAccount } from './account-turn.tsx';

export interface TickedOffProps {
  account: TurnAccount;
  /** Whether it had been noted before. */
  tick: 'done' | 'already-sent';
  landing?: { on: string };
  words: Words;
}

export function TickedOff({ account, tick, landing, words: { t } }: TickedOffProps): VNode {
  const place = useLanding<HTMLParagraphElement>(account.id, landing);
  return <p class="tick done noted" data-part="noted" ref={place} tabIndex={-1} {...drawn(t(`hint.tick.${tick}`, [nameOf(account)]))} />;
}
