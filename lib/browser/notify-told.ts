// What was already said in a notification, so that it is not said at every start. Losing it costs one word too many.
import { storage } from '#imports';
import * as z from 'zod/mini';

const KEY = 'local:notified';
const Told = z.strictObject({ format: z.literal(1), ids: z.array(z.string()) });

export async function readTold(): Promise<ReadonlySet<string>> {
  const read = Told.safeParse(await storage.getItem(KEY));
  return new Set(read.success ? read.data.ids : []);
}

export async function writeTold(ids: readonly string[]): Promise<void> {
  await storage.setItem(KEY, { format: 1, ids });
}
