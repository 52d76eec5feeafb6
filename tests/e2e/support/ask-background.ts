// Speaks to the background as our own pages do: in a page of the extension, in the words of lib/browser/messages.ts.
import type { Page } from '@playwright/test';
import type { ProtocolMap } from '../../../lib/browser/messages.ts';

type Data<T extends keyof ProtocolMap> = Parameters<ProtocolMap[T]>[0];
type Answer<T extends keyof ProtocolMap> = Awaited<ReturnType<ProtocolMap[T]>>;

/** Throws what the background throws, and when there is none to answer. */
export async function askBackground<T extends keyof ProtocolMap>(page: Page, type: T, data?: Data<T>): Promise<Answer<T>> {
  const answer = await page.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
      return chrome.runtime.sendMessage({ id: 1, timestamp: Date.now(), ...message });
    },
    { type, data },
  );
  const { res, err } = answer as { res?: Answer<T>; err?: unknown };
  if (err !== undefined) throw new Error(`The background answers to ${type}: ${JSON.stringify(err)}`);
  return res as Answer<T>;
}
