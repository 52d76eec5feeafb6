// A browser that has lost our words: our pages get them from the background, and none of them is empty.
import { phrase } from './support/built-extension.ts';
import { openOurs } from './support/soundness.ts';
import { expect, test } from './support/test.ts';

const PAGES = {
  'popup.html': 'empty.title',
  'register.html': 'pages.register',
  'settings.html': 'settings.language_label',
  'understand.html': 'understand.lead',
  'welcome.html': 'welcome.lead',
};

test.use({ otherBrowser: 'without-words' });

test('each page speaks the language the browser says it has, all the same', async ({ page, extensionId }) => {
  for (const [file, key] of Object.entries(PAGES)) {
    await openOurs(page, extensionId, file);
    // Where a test has set the language by the environment, not every call of the browser's has heard of it.
    const spoken = await page.evaluate(languageOfInterface);
    await expect(page.locator('body'), file).toContainText(phrase(spoken === 'fr' ? 'fr' : 'en', key));
    await expect(page.locator('html'), file).toHaveAttribute('lang', spoken === 'fr' ? 'fr' : 'en');
  }
});

/** Runs in a page of the extension. */
function languageOfInterface(): string | undefined {
  const { chrome } = globalThis as unknown as { chrome: { i18n: { getUILanguage(): string } } };
  return chrome.i18n.getUILanguage().split('-')[0];
}
