// The way without Meta: the real hints on the stand-in, from the profile to « sent », with nothing asked of the net and nothing kept.
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { axeInHint } from './support/axe.ts';
import { phrase } from './support/built-extension.ts';
import { clickInHint, expectHint, expectRingAround } from './support/hint.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = []): string => phrase('fr', key, given);

test('it is walked through from the profile to the end, each link framed by the real hint', async ({ context, extensionId }) => {
  const asked: string[] = [];
  context.on('request', (request) => void (/^https?:/.test(request.url()) && asked.push(request.url())));
  const page = await openTry(context, extensionId);
  for (const [surface, link] of [
    ['facebook.account', 'Paramètres et confidentialité'],
    ['facebook.settings', 'Centre de confidentialité'],
    ['facebook.privacy_center', 'opposer'],
  ] as const) {
    await expectHint(page, { state: 'point', surface });
    await expectRingAround(page, page.getByRole('link', { name: link, exact: true }));
    await expectMarked(page);
    await page.getByRole('link', { name: link, exact: true }).click();
  }
  await expectHint(page, { message: 'form-here' });
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expectHint(page, { message: 'confirmation-seen' });
  // The hint takes no click as soon as it has come.
  await page.waitForTimeout(700);
  await clickInHint(page, say('hint.tick.one', ['Camille']));
  await expect(page.getByRole('heading', { name: say('try.done') })).toBeVisible();
  await expectMarked(page);

  await page.getByRole('button', { name: say('try.again') }).click();
  await expectHint(page, { state: 'point', surface: 'facebook.account' });
  await expect(page.getByRole('heading', { name: say('try.done') })).toHaveCount(0);
  expect(asked, 'requests to any site').toEqual([]);
  expect(await keptKeys(page)).toEqual([]);
});

test('the hint leads nowhere out of the stand-in', async ({ context, extensionId }) => {
  const page = await openTry(context, extensionId);
  await page.getByRole('link', { name: 'Paramètres et confidentialité' }).click();
  await page.getByRole('link', { name: 'Centre de confidentialité', exact: true }).click();
  await expectHint(page, { state: 'point', surface: 'facebook.privacy_center' });
  await expect(page.locator('.stand-in a[href]')).toHaveCount(0);
  await expectHint(page, { controls: [say('hint.later'), say('hint.mute')] });
});

test('a keyboard is enough', async ({ context, extensionId }) => {
  const page = await openTry(context, extensionId);
  for (const scene of ['settings', 'center', 'form']) {
    await page.locator('.stand-in-page [role="link"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-scene="${scene}"]`)).toBeVisible();
    await expect(page.locator('.stand-in-page h3')).toBeFocused();
  }
  await page.getByLabel('Adresse e-mail').press('Enter');
  await expect(page.locator('[data-scene="sent"]')).toBeVisible();
});

test.describe('in English', () => {
  test.use({ lang: 'en' });

  test('the stand-in speaks English, by the words Meta uses', async ({ context, extensionId }) => {
    const page = await openTry(context, extensionId);
    await expectHint(page, { state: 'point', surface: 'facebook.account' });
    await page.getByRole('link', { name: 'Settings & privacy' }).click();
    await page.getByRole('link', { name: 'Privacy Center', exact: true }).click();
    await expectHint(page, { state: 'point', surface: 'facebook.privacy_center' });
    await expectRingAround(page, page.getByRole('link', { name: 'object', exact: true }));
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('no violation in the page and inside the hint, and nothing cut at 320 pixels', async ({ context, extensionId }) => {
      const page = await openTry(context, extensionId);
      await page.setViewportSize({ width: 320, height: 800 });
      for (const scene of ['settings', 'center', 'form', undefined]) {
        await expectHint(page, { hosts: 1 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect((await axeInHint(page)).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        if (scene !== undefined) {
          await page.locator('.stand-in-page [role="link"]').click();
          await expect(page.locator(`[data-scene="${scene}"]`)).toBeVisible();
        }
      }
    });
  });
}

async function openTry(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/try.html`);
  await page.locator('.stand-in').waitFor();
  return page;
}

/** What it is stands beside the scene at every moment. */
async function expectMarked(page: Page): Promise<void> {
  await expect(page.getByText(say('try.not_meta'))).toBeInViewport();
}

function keptKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
    return Object.keys(await chrome.storage.local.get()).filter((key) => /record|ledger|account/i.test(key));
  });
}
