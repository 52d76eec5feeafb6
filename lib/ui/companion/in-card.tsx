// The companion in the card on the page itself, where the browser has no place beside it, as on a phone: folded until the person asks.
import type { Signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Journey } from '../../guide/journey.ts';
import type { LedgerPlatform } from '../../ledger/platform.ts';
import { LiveRegion } from '../frame/live-region.tsx';
import type { HintActions, HintView } from '../hint/hint-view.ts';
import { OpenPopup } from '../hint/open-popup.tsx';
import { TickLine } from '../hint/tick-line.tsx';
import { nameOf, type Words } from '../popup/words.ts';
import { drawn } from '../written.ts';
import { AccountTurn, type TurnAccount } from './account-turn.tsx';
import { type LetterPrompts, Reason } from './reason.tsx';
import { TickedOff } from './ticked-off.tsx';
import { Way } from './way.tsx';
import { type PathFact, WrittenPaths } from './written-paths.tsx';

/** What of the ledger may come to a page of Meta's: the accounts of its own platform. */
export interface CardTurn {
  platform: LedgerPlatform;
  /** Accounts of this platform whose objection is still to be sent. */
  left: readonly TurnAccount[];
  current?: TurnAccount;
  journey: Journey;
  /** What was ticked off on this page last. */
  noted?: { account: TurnAccount; tick: 'done' | 'already-sent' };
}

export interface InCardProps {
  turn: CardTurn;
  view: HintView;
  on: Pick<HintActions, 'tick' | 'openPopup'>;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  onChoose: (accountId: string) => void;
  onCopy: (text: string) => Promise<boolean>;
  paths: readonly PathFact[];
  prompts: LetterPrompts;
  draft: Signal<string>;
  landing?: { on: string };
  words: Words;
}

export function InCard({ turn, view, on, isOpen, onToggle, onChoose, onCopy, paths, prompts, draft, landing, words }: InCardProps): VNode {
  const { t } = words;
  const { platform, left, current, journey, noted } = turn;
  const [isCopied, note] = useState<{ is: boolean }>();
  const name = t(`platform.${platform}`);
  async function copy(text: string): Promise<boolean> {
    const is = await onCopy(text);
    note({ is });
    return is;
  }
  return (
    <details class="whole-way" data-part="whole-way" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{t('companion.whole_way')}</summary>
      {noted !== undefined && <TickedOff {...noted} landing={landing} words={words} />}
      {current === undefined ? (
        <p>{view.hasAccounts ? t('hint.tick.everybody') : t('hint.tick.nobody', [name])}</p>
      ) : (
        <AccountTurn
          account={current}
          left={left}
          lead={t('companion.turn_here', left.length, [String(left.length), name])}
          write={drawn}
          landing={landing}
          onChoose={onChoose}
          words={words}
        />
      )}
      <Way platform={platform} journey={journey} words={words} />
      {current !== undefined && !isAsked(view) && (
        <div class="sent">
          <p>{t('companion.once_sent')}</p>
          <TickLine
            key={current.id}
            account={{ id: current.id, name: nameOf(current) }}
            view={view}
            isSecond={journey.stops.at(-1)?.state !== 'here'}
            onTick={(click) => on.tick(current.id, click)}
          />
        </div>
      )}
      <WrittenPaths platform={platform} paths={paths} words={words} />
      <Reason
        prompts={prompts}
        draft={draft}
        kept="in_tab"
        onCopy={copy}
        warning={<p class="note">{t('reason.on_page')}</p>}
        words={words}
      />
      <OpenPopup view={view} onOpen={on.openPopup} refusal={t('companion.in_menu')}>
        {t('companion.others')}
      </OpenPopup>
      <LiveRegion news={isCopied} say={({ is }) => t(is ? 'said.copied' : 'said.not_copied')} />
    </details>
  );
}

/** Where the page says that the objection went through, the card asks by itself. */
function isAsked({ hint }: HintView): boolean {
  return hint.kind === 'tell' && hint.message === 'confirmation-seen';
}
