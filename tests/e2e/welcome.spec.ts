// The first page: once at install, never by itself again; it leads to something that works, and it can be skipped.
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../replica/launch-browser.ts';
import { FACEBOOK } from './support/addresses.ts';
import { builtExtension, phrase } from './support/built-extension.ts';
import { sidewaysOverflow } from './support/pseudo-locale.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = []): string => phrase('fr', key, given);

async function openWelcome(context: BrowserContext, extensionId: string): Promise<Page> {
  // Another address than the one that opens by itself, which the browser of the tests closes.
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html?again`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('welcome.title'));
  return page;
}

test('it opens by itself at install, once, and closes when it is skipped', async ({ browserFound, replica }) => {
  const context = await launchBrowser({
    browser: browserFound,
    port: replica.port,
    extension: builtExtension(),
    lang: 'fr',
    keepsWelcome: true,
  });
  try {
    const id = await extensionIdOf(context);
    const isWelcome = (page: Page): boolean => page.url() === `chrome-extension://${id}/welcome.html`;
    await expect.poll(() => context.pages().filter(isWelcome).length).toBe(1);
    const welcome = context.pages().find(isWelcome)!;
    await expect(welcome.getByRole('img')).toHaveCount(3);
    // A picture that is not there leaves its words in its place.
    const widths = welcome.getByRole('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(await widths).toEqual([640, 640, 640]);
    await welcome.getByRole('button', { name: say('welcome.skip') }).click();
    await expect.poll(() => context.pages().filter(isWelcome).length).toBe(0);
  } finally {
    await context.close();
  }
});

test('the first account begins on Facebook’s own profile, or by hand', async ({ context, extensionId }) => {
  const page = await openWelcome(context, extensionId);
  await expect(page.getByRole('link', { name: say('welcome.first_open', [say('platform.facebook')]) })).toHaveAttribute(
    'href',
    'https://www.facebook.com/me',
  );
  await expect(page.getByRole('link', { name: say('welcome.first_self', [say('platform.instagram')]) })).toHaveAttribute(
    'href',
    new RegExp(`^${new URL(FACEBOOK.settings).protocol}//www\\.instagram\\.com/`),
  );
  await page.getByRole('link', { name: say('welcome.first_hand') }).click();
  await expect(page.getByLabel(say('add.who'))).toBeVisible();
});

test('the keyboard goes over the navigation straight to the page, and every picture says what it shows', async ({
  context,
  extensionId,
}) => {
  const page = await openWelcome(context, extensionId);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: say('frame.skip') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: say('welcome.skip') })).toBeFocused();
  for (const part of ['points', 'lists', 'keeps']) await expect(page.getByRole('img', { name: say(`welcome.${part}_alt`) })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('nothing is in the way of anybody, at 320 pixels too', async ({ context, extensionId }) => {
      const page = await openWelcome(context, extensionId);
      await page.setViewportSize({ width: 320, height: 800 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(sidewaysOverflow)).toBe(0);
    });
  });
}
