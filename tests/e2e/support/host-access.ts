// What a person does on the browser's own page of extensions: on which sites this one may act.
import type { BrowserContext } from '@playwright/test';

type HostAccess = 'ON_CLICK' | 'ON_ALL_SITES';

interface ExtensionsPage {
  chrome: { developerPrivate: { updateExtensionConfiguration(of: { extensionId: string; hostAccess: HostAccess }): Promise<void> } };
}

/** « On click » takes every site away; « on all sites » gives back those of the manifest. */
export async function chooseHostAccess(context: BrowserContext, extensionId: string, hostAccess: HostAccess): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (chosen) => (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration(chosen),
    { extensionId, hostAccess },
  );
  await settings.close();
}
