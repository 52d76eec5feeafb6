// The guide's end of the protocol: what messages.ts says, in the words the library sends, without the library, which would be a
// twenty-fifth of the guide.
import { browser } from '#imports';
import type { ProtocolMap } from './messages.ts';

type Type = keyof ProtocolMap;
type Data<T extends Type> = Parameters<ProtocolMap[T]>;
type Answer<T extends Type> = ReturnType<ProtocolMap[T]>;

/** What the library puts on the wire in answer to a message; an error is told, and there is no more to it than that. */
interface Reply<T extends Type> {
  res?: Answer<T>;
  err?: unknown;
}

/** Asks the background. Rejects when it fails, and when nobody answers: the extension was updated or removed under the page. */
export async function askBackground<T extends Type>(type: T, ...[data]: Data<T>): Promise<Answer<T>> {
  const reply: Reply<T> | undefined = await browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  if (reply === undefined || reply.err !== undefined) throw new Error(`no answer to ${type}`);
  return reply.res as Answer<T>;
}

/** Answers the background at once, until the signal ends. Nobody else can send to a script of ours: the manifest opens no door. */
export function onAsked<T extends Type>(signal: AbortSignal, type: T, answer: () => Answer<T>): void {
  browser.runtime.onMessage.addListener((message: { type?: unknown }, _sender, respond: (reply: Reply<T>) => void): void => {
    if (!signal.aborted && message.type === type) respond({ res: answer() });
  });
}
