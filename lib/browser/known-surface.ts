// Hears the sentinel, which is too small to carry the messaging library: its message is a bare object that the library passes over.
import { browser } from '#imports';
import * as z from 'zod/mini';
import { isTopFrameOf, type Sender } from './sender.ts';

const KnownSurface = z.strictObject({ type: z.literal('m-opposer:known-surface') });

/** Believes the browser's word on where the message comes from, not the message. Nothing is answered. */
export function onKnownSurface(isOurs: (url: URL) => boolean, react: (tabId: number) => void): void {
  const isWelcome = isTopFrameOf(isOurs);
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (!KnownSurface.safeParse(message).success || !isWelcome(sender)) return undefined;
    if (sender.tab?.id !== undefined) react(sender.tab.id);
    return undefined;
  });
}
