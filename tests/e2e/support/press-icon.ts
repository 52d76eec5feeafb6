// Presses the extension's button in the toolbar, as a person does: that click is what `activeTab` waits for.
import type { BrowserContext, Page } from '@playwright/test';

export async function pressIcon(context: BrowserContext, extensionId: string, page: Page): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This context has no browser of its own.');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (tab === undefined) throw new Error('The page has no tab.');
  // Not in Playwright's types: the command is young.
  const send = session.send.bind(session) as unknown as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  await session.detach();
}
