// The companion in the card: what is kept of it while the document lives, and what its buttons do.
import { signal } from '@preact/signals';
import { prompts } from 'virtual:letter-prompts';
import paths from '../../assets/rules/written-paths.json';
import { askAgain } from '../../lib/browser/ask-again.ts';
import { askBackground } from '../../lib/browser/guide-messages.ts';
import { languageOfWords, t } from '../../lib/browser/i18n.ts';
import { type KeptCard, MOST_OF_A_REASON } from '../../lib/browser/kept-card.ts';
import { pageLife } from '../../lib/browser/page-life.ts';
import { cardTurnOf } from '../../lib/stage/card-turn.ts';
import type { Acting } from '../../lib/stage/troupe.ts';
import { Fold } from '../../lib/ui/companion/fold.tsx';
import { InCard } from '../../lib/ui/companion/in-card.tsx';
import { formatsIn } from '../../lib/ui/format.ts';
import type { CardMore, HintActions, HintView } from '../../lib/ui/hint/hint-view.ts';

const PAUSE_MS = 700;

interface Kept {
  /** Undefined until it is known whether it was open on the page before. */
  isOpen?: boolean;
  chosen?: string;
}

/** The page's own storage would be the page's to read: what is here goes with the document, and the background keeps some of it for the tab. */
const kept: Kept = {};
const draft = signal('');
/** What the background has of the draft. */
let told = '';
let asked: Promise<void> | undefined;

export function wholeWay({ doings, scene, fold, redraw }: Acting): (view: HintView, on: HintActions) => CardMore | undefined {
  const words = { t, ...formatsIn(languageOfWords()) };
  let noted: string | undefined;
  let landing: { on: string } | undefined;
  let isAwaited = false;
  asked ??= recall().then(followDraft);
  void asked.then(redraw);

  function toggle(isOpen: boolean): void {
    if (isOpen === (kept.isOpen ?? false)) return;
    kept.isOpen = isOpen;
    keep({ isOpen });
    redraw();
  }

  function choose(accountId: string): void {
    kept.chosen = accountId;
    landing = { on: accountId };
    redraw();
  }

  function tick(on: HintActions, accountId: string, click: Event): void {
    noted = accountId;
    isAwaited = true;
    on.tick(accountId, click);
  }

  return (view, on) => {
    const now = scene();
    if (now === undefined) return undefined;
    const turn = cardTurnOf(now, doings.ticks, { chosen: kept.chosen, noted });
    if (isAwaited && turn.noted !== undefined) {
      landing = { on: turn.noted.account.id };
      isAwaited = false;
    }
    const below = (
      <InCard
        turn={turn}
        view={view}
        on={{ openPopup: on.openPopup, tick: (accountId, click) => tick(on, accountId, click) }}
        isOpen={kept.isOpen ?? false}
        onToggle={toggle}
        onChoose={choose}
        onCopy={copy}
        paths={paths}
        prompts={prompts}
        draft={draft}
        landing={landing}
        words={words}
      />
    );
    // Once: the person is not fetched back when the card is drawn again.
    landing = undefined;
    return { head: <Fold onFold={fold} t={t} />, below };
  };
}

/** The background remembers it for the tab; whoever was quicker has the last word. */
async function recall(): Promise<void> {
  const before = await askAgain(() => askBackground('cardKept')).catch(() => undefined);
  kept.isOpen ??= before?.isOpen ?? false;
  told = before?.reason ?? '';
  draft.value ||= told;
}

function keep(change: Partial<KeptCard>): void {
  void askAgain(() => askBackground('cardKept', change)).catch(() => undefined);
}

/** What is written is kept when the person pauses, and when the page goes: not at each key. */
function followDraft(): void {
  const life = pageLife();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const keepDraft = (): void => {
    clearTimeout(pause);
    const reason = draft.value.slice(0, MOST_OF_A_REASON);
    if (reason === told) return;
    told = reason;
    keep({ reason });
  };
  const stop = draft.subscribe(() => {
    clearTimeout(pause);
    pause = setTimeout(keepDraft, PAUSE_MS);
  });
  addEventListener('pagehide', keepDraft, { signal: life });
  life.addEventListener('abort', stop);
}

/** Within the person's click: the browser asks for one. */
function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
