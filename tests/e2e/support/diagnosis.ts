// What the extension says it made of a page: the report of the popup, asked as the popup asks for it.
import type { Page } from '@playwright/test';
import type { SeenDiagnosis } from '../../../lib/browser/seen-diagnosis.ts';
import { askBackground } from './ask-background.ts';

/** `popupOver` of the fixtures: only one of our own pages may ask. */
export async function diagnosisOf(page: Page, popupOver: (page?: Page) => Promise<Page>): Promise<SeenDiagnosis | undefined> {
  const popup = await popupOver(page);
  try {
    const tabId = await popup.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } } };
      return (await chrome.tabs.query({})).find(({ url }) => url === address)?.id;
    }, page.url());
    return tabId === undefined ? undefined : await askBackground(popup, 'diagnose', { tabId });
  } finally {
    await popup.close();
  }
}
