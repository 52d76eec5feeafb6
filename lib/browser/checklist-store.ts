// Which points of the organisation's checklist are ticked. Losing them costs a few clicks, so damage gives an empty list back.
import { storage } from '#imports';
import * as z from 'zod/mini';
import { createTurns } from './in-turn.ts';

const Ticked = z.array(z.string().check(z.regex(/^[a-z0-9_]+$/)));

export interface ChecklistStore {
  /** Ids of the points that are ticked. */
  read(): Promise<readonly string[]>;
  /** Ticks a point, or takes its tick away; gives back what is ticked then. Rejects when the browser does not keep it. */
  set(point: string, isTicked: boolean): Promise<readonly string[]>;
}

const KEY = 'local:checklist';

export function openChecklistStore(): ChecklistStore {
  const inTurn = createTurns();
  return {
    read: () => inTurn(readTicked),
    set: (point, isTicked) =>
      inTurn(async () => {
        const others = (await readTicked()).filter((one) => one !== point);
        const ticked = isTicked ? [...others, point] : others;
        await storage.setItem(KEY, ticked);
        return ticked;
      }),
  };
}

async function readTicked(): Promise<readonly string[]> {
  const read = Ticked.safeParse(await storage.getItem(KEY));
  return read.success ? read.data : [];
}
