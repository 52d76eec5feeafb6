// Brings what the person tells to the background, even if the background dies on the way.
import { askAgain } from './ask-again.ts';
import { sendMessage, type ToldEvent } from './messages.ts';
import type { Recorded } from './recorded.ts';

/**
 * An answer that never comes does not say whether the event was written. It is sent again under the same id, so that it is written once in
 * either case.
 */
export async function sendTold(event: ToldEvent): Promise<Recorded> {
  const told = { ...event, id: event.id ?? crypto.randomUUID() };
  return askAgain(() => sendMessage('record', told));
}

/** Many at once, in the same way. */
export async function sendAllTold(events: readonly ToldEvent[]): Promise<readonly Recorded[]> {
  const told = events.map((event) => ({ ...event, id: event.id ?? crypto.randomUUID() }));
  return askAgain(() => sendMessage('recordMany', told));
}
