// Runs our own reading code beside the page a person has before them, where the page cannot see it.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { PageView } from '../../../lib/guide/view.ts';
import { rulesPlugin } from '../../../modules/rules/plugin.ts';

/** Reads the page when asked; absent when there is no page to read. */
export async function createPageReader(page: Page): Promise<() => Promise<PageView | undefined>> {
  const code = await bundled();
  const session = await page.context().newCDPSession(page);
  return async () => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'm-opposer-canary',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `${code};canary.readNow()`,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      console.log(`It could not be read: ${exceptionDetails.exception?.className ?? exceptionDetails.text}`);
    return result.value as PageView | undefined;
  };
}

async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [rulesPlugin()],
    build: { write: false, minify: false, lib: { entry, name: 'canary', formats: ['iife'] } },
  });
  const [first] = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
}
