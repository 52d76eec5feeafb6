// Brings what the person tells to the background, even if the background dies on the way.
import { sendMessage, type ToldEvent } from './messages.ts';
import type { Recorded } from './recorded.ts';

/** How long to wait before each further try: the browser needs a moment to see that its worker is gone. */
const PAUSES_MS = [0, 150, 600] as const;

/**
 * An answer that never comes does not say whether the event was written. It is sent again under the same id, so that it is written once in
 * either case.
 */
export async function sendTold(event: ToldEvent): Promise<Recorded> {
  const told = { ...event, id: event.id ?? crypto.randomUUID() };
  return again(() => sendMessage('record', told));
}

/** Many at once, in the same way. */
export async function sendAllTold(events: readonly ToldEvent[]): Promise<readonly Recorded[]> {
  const told = events.map((event) => ({ ...event, id: event.id ?? crypto.randomUUID() }));
  return again(() => sendMessage('recordMany', told));
}

async function again<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (const pause of PAUSES_MS) {
    try {
      return await send();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send();
}
