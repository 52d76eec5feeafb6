// Looks into the hint's closed shadow root the way only a test can: WebDriver BiDi hands out what the page itself cannot reach.
import type { Page } from 'puppeteer-core';

interface RemoteNode {
  type: string;
  sharedId?: string;
  value?: unknown;
}

interface NodeValue {
  localName?: string;
  shadowRoot?: RemoteNode | null;
  children?: RemoteNode[];
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: { type: string; result: RemoteNode; exceptionDetails?: { text: string } } }>;
}

/** A world of its own, so that nothing is left in the page's. */
const SANDBOX = 'm-opposer-test';

/** Runs a function over the hint's roots and gives its answer. It must not use anything from around it; the answer is plain data. */
export async function overHintRoots<Answer, Given extends unknown[]>(
  page: Page,
  run: (roots: ShadowRoot[], ...given: Given) => Answer,
  ...given: Given
): Promise<Answer> {
  const roots = await rootsOf(page);
  const call = `(given, ...roots) => JSON.stringify((${String(run)})(roots, ...JSON.parse(given)) ?? null)`;
  const answer = await ask(page, 'script.callFunction', {
    functionDeclaration: call,
    arguments: [{ type: 'string', value: JSON.stringify(given) }, ...roots.map((sharedId) => ({ sharedId }))],
  });
  return JSON.parse(String(answer.value)) as Answer;
}

/** The same in the page's own world, for a library that was loaded there; it may answer later. */
export async function overHintRootsInPage<Answer>(page: Page, run: (roots: ShadowRoot[]) => Promise<Answer>): Promise<Answer> {
  const roots = await rootsOf(page);
  const answer = await ask(
    page,
    'script.callFunction',
    {
      functionDeclaration: `async (...roots) => JSON.stringify(await (${String(run)})(roots))`,
      arguments: roots.map((sharedId) => ({ sharedId })),
      awaitPromise: true,
    },
    {},
  );
  return JSON.parse(String(answer.value)) as Answer;
}

/** Children of `<html>` that are neither head nor body, by their closed roots. */
async function rootsOf(page: Page): Promise<string[]> {
  const html = await ask(page, 'script.evaluate', {
    expression: 'document.documentElement',
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const hosts = (html.value as NodeValue | undefined)?.children?.map(({ value }) => value as NodeValue) ?? [];
  return hosts
    .filter(({ localName }) => localName !== 'head' && localName !== 'body')
    .flatMap(({ shadowRoot }) => shadowRoot?.sharedId ?? []);
}

async function ask(page: Page, method: string, parameters: object, world: object = { sandbox: SANDBOX }): Promise<RemoteNode> {
  // Neither is in Puppeteer's types: it has no call of its own that opens closed roots.
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send(method, { awaitPromise: false, ...parameters, target: { context, ...world } });
  if (result.type !== 'success') throw new Error(`In the page: ${result.exceptionDetails?.text}`);
  return result.result;
}
