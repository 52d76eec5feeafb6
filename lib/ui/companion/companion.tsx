// Stays open while the person clicks through Meta's pages: whose turn it is, where on the way they are, and « sent ».
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { LetterPrompts } from './reason.tsx';
import { OutsideLink } from '../popup/outside-link.tsx';
import { PopupHeader } from '../popup/popup-header.tsx';
import { Unanswered } from '../popup/results.tsx';
import { type AccessPorts, SiteAccess } from '../popup/site-access.tsx';
import type { Words } from '../popup/words.ts';
import { written } from '../written.ts';
import { AccountTurn } from './account-turn.tsx';
import type { CompanionActions, CompanionState, CompanionView } from './companion-view.ts';
import { HintsOff } from './hints-off.tsx';
import { Noted } from './noted.tsx';
import { Reason } from './reason.tsx';
import { SentStep } from './sent-step.tsx';
import { Spoken } from './spoken.tsx';
import { Way } from './way.tsx';
import { WrittenPaths, type PathFact } from './written-paths.tsx';

export interface CompanionProps {
  state: CompanionState;
  view: ReadonlySignal<CompanionView>;
  actions: CompanionActions;
  paths: readonly PathFact[];
  prompts: LetterPrompts;
  /** The reason being written. */
  draft: Signal<string>;
  access: AccessPorts;
  mark: string;
  words: Words;
}

export function Companion({ state, view, actions, paths, prompts, draft, access, mark, words }: CompanionProps) {
  const { t } = words;
  const { left, current, noted } = view.value;
  const model = state.popup.model.value;
  const { isUnanswered, landing, refused, today, hints, said } = state.popup;
  const isLoading = model === undefined && !isUnanswered.value;
  return (
    <>
      <PopupHeader model={model} mark={mark} words={words} />
      <main aria-busy={isLoading || state.popup.asking.value.length > 0}>
        <SiteAccess ports={access} words={words} />
        {isUnanswered.value && <Unanswered onRetry={actions.retry} words={words} />}
        {isLoading && <p class="quiet">{t('popup.loading')}</p>}
        {noted !== undefined && <Noted row={noted} today={today.value} landing={landing.value} onUndo={actions.record} words={words} />}
        {hints.value?.isOn === false && hints.value.isManaged !== true && <HintsOff onShow={actions.showHints} words={words} />}
        {current !== undefined && (
          <>
            <AccountTurn
              account={current.row.account}
              left={left.map(({ account }) => account)}
              lead={t('companion.turn', left.length, [String(left.length)])}
              write={written}
              landing={landing.value}
              onChoose={actions.choose}
              words={words}
            />
            <Way platform={current.row.account.platform} journey={current.journey} words={words} />
            <SentStep
              isPrimary={current.journey.stops.at(-1)?.state === 'here'}
              row={current.row}
              today={today.value}
              refused={refused.value[current.row.account.id]}
              actions={actions}
              words={words}
            />
            <WrittenPaths platform={current.row.account.platform} paths={paths} words={words} />
            <Reason prompts={prompts} draft={draft} kept="nowhere" onCopy={actions.copy} words={words} />
          </>
        )}
        {model !== undefined && current === undefined && <NobodyLeft hasAccounts={model.all > 0} words={words} />}
      </main>
      <footer class="footer">
        <p>{t('footer.local')}</p>
        <p>{t('footer.independent')}</p>
      </footer>
      <Spoken current={current} said={said.value} words={words} />
    </>
  );
}

/** Nothing is left to send, or nobody is followed yet. */
function NobodyLeft({ hasAccounts, words }: { hasAccounts: boolean; words: Words }) {
  const { t } = words;
  return (
    <section class="card empty">
      <h2>{t(hasAccounts ? 'companion.all_sent' : 'companion.nobody')}</h2>
      <p>{t(hasAccounts ? 'companion.all_sent_next' : 'companion.nobody_next')}</p>
      <p>
        <OutsideLink address={hasAccounts ? '/register.html' : '/popup.html'} words={words}>
          {t(hasAccounts ? 'register.open' : 'companion.add')}
        </OutsideLink>
      </p>
    </section>
  );
}
