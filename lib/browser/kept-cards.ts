// How the person has left the card in each tab, so that it stands the same on the next page: in the browser's memory alone.
import { browser, storage } from '#imports';
import * as z from 'zod/mini';
import { createTurns } from './in-turn.ts';
import { type KeptCard, MOST_OF_A_REASON } from './kept-card.ts';
import { guideHere, GUIDE_IN_PAGE } from './place-beside.ts';

const Cards = z.array(
  z.strictObject({ tabId: z.int().check(z.nonnegative()), isOpen: z.boolean(), reason: z.string().check(z.maxLength(MOST_OF_A_REASON)) }),
);

type Cards = z.infer<typeof Cards>;

const KEY = 'session:kept_cards';
/** Nobody walks in more tabs at once. */
const MOST = 20;
const UNTOUCHED: KeptCard = { isOpen: false, reason: '' };

export interface KeptCards {
  /** How it stands in this tab; `change` says what is otherwise from now on. */
  in(tabId: number, change?: Partial<KeptCard>): Promise<KeptCard>;
}

/** What is kept goes with its tab. */
export function keptCards(): KeptCards {
  const inTurn = createTurns();
  const put = (cards: Cards, tabId: number, card: KeptCard = UNTOUCHED): Promise<void> => {
    const others = cards.filter((one) => one.tabId !== tabId);
    return storage.setItem(KEY, isUntouched(card) ? others : [{ tabId, ...card }, ...others].slice(0, MOST));
  };
  // Elsewhere no card is kept, and no tab that is closed need wake us.
  if (guideHere() === GUIDE_IN_PAGE) browser.tabs.onRemoved.addListener((tabId) => void inTurn(async () => put(await read(), tabId)));
  return {
    in: (tabId, change) =>
      inTurn(async () => {
        const cards = await read();
        const { isOpen, reason } = cards.find((one) => one.tabId === tabId) ?? UNTOUCHED;
        const card = { isOpen: change?.isOpen ?? isOpen, reason: change?.reason ?? reason };
        if (change !== undefined) await put(cards, tabId, card);
        return card;
      }),
  };
}

function isUntouched({ isOpen, reason }: KeptCard): boolean {
  return !isOpen && reason === '';
}

/** What cannot be read costs a tap, and what was written. */
async function read(): Promise<Cards> {
  return Cards.safeParse(await storage.getItem(KEY)).data ?? [];
}
