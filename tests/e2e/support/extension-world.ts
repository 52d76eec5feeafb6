// Runs a function in the isolated world the extension's own scripts live in, so that the shipped build can be tested as it is.
import type { CDPSession, Page } from '@playwright/test';

interface WorldContext {
  id: number;
  origin: string;
  auxData?: { type?: string; frameId?: string };
}

export interface ExtensionWorld {
  /** Runs a whole script there; the devtools protocol is not bound by the world's policy. */
  load(source: string): Promise<void>;
  /** The function's answer; undefined while the page has no such world. It must not use anything from around it. */
  evaluate<Answer, Arguments extends unknown[]>(
    run: (...given: Arguments) => Answer | Promise<Answer>,
    ...given: Arguments
  ): Promise<Answer | undefined>;
}

/** What is needed of a session of the devtools protocol, whoever opened it. */
export type DevtoolsSession = Pick<CDPSession, 'on' | 'send'>;

const opened = new WeakMap<Page, Promise<ExtensionWorld>>();

/** The world of this page, followed across navigations. */
export function extensionWorldOf(page: Page): Promise<ExtensionWorld> {
  const known = opened.get(page) ?? page.context().newCDPSession(page).then(extensionWorldIn);
  opened.set(page, known);
  return known;
}

/** The world of the page this session is attached to, followed likewise. */
export async function extensionWorldIn(session: DevtoolsSession): Promise<ExtensionWorld> {
  const contexts = new Map<number, WorldContext>();
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.set(context.id, context));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  // On a page of Meta's an isolated world, on a page of ours the only one.
  const isOurs = (one: WorldContext): boolean =>
    one.origin.startsWith('chrome-extension://') && one.auxData?.frameId === frameTree.frame.id && one.auxData.type !== 'worker';
  const ask = async (expression: string): Promise<unknown> => {
    const world = [...contexts.values()].findLast(isOurs);
    if (world === undefined) return undefined;
    const answer = await session
      .send('Runtime.evaluate', { contextId: world.id, expression, returnByValue: true, awaitPromise: true })
      .catch(gone);
    if (answer?.exceptionDetails)
      throw new Error(`In the extension's world: ${answer.exceptionDetails.exception?.description ?? 'unknown'}`);
    return answer?.result.value;
  };
  return {
    load: async (source) => void (await ask(`${source}\n;undefined`)),
    evaluate: (run, ...given) => ask(`(${String(run)})(...${JSON.stringify(given)})`) as Promise<never>,
  };
}

/** The page went on to another document while it was asked. */
function gone(error: Error): undefined {
  if (/context|navigat|closed|inspected target/i.test(error.message)) return undefined;
  throw error;
}
