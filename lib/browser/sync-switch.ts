// Whether the person wants the browser to carry the ledger between their devices. Off until they say so, on this device alone.
import { storage } from '#imports';
import * as z from 'zod/mini';

const KEY = 'local:sync';
const Switch = z.strictObject({ format: z.literal(1), isOn: z.boolean() });

/** What cannot be read is off: nothing leaves by mistake. */
export async function isSyncOn(): Promise<boolean> {
  const read = Switch.safeParse(await storage.getItem(KEY));
  return read.success && read.data.isOn;
}

export async function switchSync(isOn: boolean): Promise<void> {
  await storage.setItem(KEY, { format: 1, isOn });
}
