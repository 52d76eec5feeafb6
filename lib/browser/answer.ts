// Listens to one kind of message: refuses strangers in silence, parses the rest, and answers.
import { onMessage, type ProtocolMap } from './messages.ts';
import type { IsWelcome, Sender } from './sender.ts';

type Type = keyof ProtocolMap;
type Answer<T extends Type> = Awaited<ReturnType<ProtocolMap[T]>>;

interface Expected<Data, T extends Type> {
  from: IsWelcome;
  shape: { safeParse(data: unknown): { success: true; data: Data } | { success: false } };
  /** What is answered to one of ours whose message does not parse; silence when absent. */
  otherwise?: Answer<T>;
}

export function answer<T extends Type, Data>(
  type: T,
  { from, shape, otherwise }: Expected<Data, T>,
  reply: (data: Data, sender: Sender) => Promise<Answer<T>>,
): void {
  onMessage(type, ({ data, sender }) => {
    // Silence is not in the protocol, on purpose: none of our own parts ever meets it.
    if (!from(sender)) return undefined;
    const asked = shape.safeParse(data);
    return asked.success ? reply(asked.data, sender) : otherwise;
  });
}
