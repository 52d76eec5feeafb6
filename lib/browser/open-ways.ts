// In which tabs the person has left the whole way open in the card, so that it stays open on the next page: in the browser's memory alone.
import { storage } from '#imports';
import * as z from 'zod/mini';
import { createTurns } from './in-turn.ts';

const Tabs = z.array(z.int().check(z.nonnegative()));

const KEY = 'session:open_ways';
/** Nobody walks in more tabs at once; numbers of tabs that are gone fall out at the end. */
const MOST = 20;

export interface OpenWays {
  /** Whether it is open in this tab; `change` says what it is from now on. */
  in(tabId: number, change?: { isOn: boolean }): Promise<boolean>;
}

export function openWays(): OpenWays {
  const inTurn = createTurns();
  return {
    in: (tabId, change) =>
      inTurn(async () => {
        const tabs = await read();
        if (change === undefined) return tabs.includes(tabId);
        const others = tabs.filter((other) => other !== tabId);
        await storage.setItem(KEY, change.isOn ? [tabId, ...others].slice(0, MOST) : others);
        return change.isOn;
      }),
  };
}

/** What cannot be read costs a tap. */
async function read(): Promise<readonly number[]> {
  return Tabs.safeParse(await storage.getItem(KEY)).data ?? [];
}
