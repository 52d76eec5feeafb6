// The settings in a browser: the language, the pages without hints, the other devices, and the end of it all, by keyboard too.
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { phrase } from './support/built-extension.ts';
import { FACEBOOK } from './support/addresses.ts';
import { askBackground } from './support/ask-background.ts';
import { clickInHint, expectNoHint, hintThere } from './support/hint.ts';
import { addAccount, badgeText } from './support/popup.ts';
import { sidewaysOverflow } from './support/pseudo-locale.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);

async function openSettings(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/settings.html`);
  await page.locator('[data-sync]').waitFor();
  return page;
}

test('the language chosen is that of every page at once, and of the badge, whatever the browser’s', async ({
  context,
  extensionId,
  popupOver,
}) => {
  const settings = await openSettings(context, extensionId);
  await expect(settings).toHaveTitle(say('settings.title'));
  await settings.getByLabel(say('settings.language_label')).selectOption('en');
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText(phrase('en', 'settings.title'));
  expect(await settings.getAttribute('html', 'lang')).toBe('en');
  await expect(settings.getByRole('status')).toHaveText(phrase('en', 'settings.language_kept'));

  const popup = await popupOver();
  await addAccount(popup, 'en', 'https://www.instagram.com/theatre.un/');
  await expect(popup.getByText(phrase('en', 'status.todo'))).toBeVisible();
  const title = await popup.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { getTitle(of: object): Promise<string> } } };
    return chrome.action.getTitle({});
  });
  expect(title).toBe(phrase('en', 'badge.title', ['1'], 1));

  await settings.bringToFront();
  await settings.getByLabel(phrase('en', 'settings.language_label')).selectOption('');
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText(say('settings.title'));
});

test('the hint on Meta’s page speaks the language chosen', async ({ context, extensionId, visit }) => {
  const settings = await openSettings(context, extensionId);
  await askBackground(settings, 'setLanguage', { language: 'en' });
  await settings.close();
  const hint = await hintThere(await visit(FACEBOOK.settings));
  expect(hint.controls).toContain(phrase('en', 'hint.later'));
});

test('a page whose hints were hidden is named with its day, and shown again', async ({ context, extensionId, visit }) => {
  const page = await visit(FACEBOOK.form);
  await hintThere(page);
  await clickInHint(page, new RegExp(say('hint.mute')));
  await expectNoHint(page, 500);
  const settings = await openSettings(context, extensionId);
  const line = settings.getByRole('listitem').filter({ hasText: say('surfaces.objection_form') });
  await expect(line).toContainText('aujourd’hui');
  await line.getByRole('button', { name: say('settings.show_again') }).click();
  await expect(settings.getByRole('heading', { name: say('settings.snoozed') })).toBeFocused();
  await expect(settings.getByText(say('settings.snoozed_none'))).toBeVisible();
  await page.bringToFront();
  await page.reload();
  await hintThere(page);
});

test('synchronisation is read about first, switched on, said, and switched off again', async ({ context, extensionId }) => {
  const settings = await openSettings(context, extensionId);
  const card = settings.locator('[data-sync]');
  await card.getByRole('button', { name: say('settings.sync_ask') }).click();
  await expect(card.getByText(say('sync.before'))).toBeVisible();
  await card.getByRole('button', { name: say('settings.sync_no') }).click();
  await expect(card).toHaveAttribute('data-sync', 'off');
  await card.getByRole('button', { name: say('settings.sync_ask') }).click();
  await card.getByRole('button', { name: say('settings.sync_yes'), exact: true }).click();
  await expect(card).toHaveAttribute('data-sync', 'on');
  await expect(card.getByText(say('sync.carried', ['0'], 0))).toBeVisible();
  await expect(settings.getByRole('status')).toHaveText(say('settings.sync_said_on'));
  await card.getByRole('button', { name: say('settings.sync_stop') }).click();
  await expect(card).toHaveAttribute('data-sync', 'off');
});

test('everything is erased, by keyboard alone, only after a box is ticked: accounts, settings and the copy', async ({
  context,
  extensionId,
  popupOver,
}) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', 'https://www.instagram.com/theatre.un/');
  await expect(popup.locator('article[data-account]')).toHaveCount(1);
  const settings = await openSettings(context, extensionId);
  await askBackground(settings, 'setSync', { isOn: true });
  await askBackground(settings, 'setHints', { isOn: false });
  expect((await stored(settings, 'sync')).length).toBeGreaterThan(0);

  await press(settings, say('settings.erase_ask'));
  await expect(settings.getByRole('paragraph').filter({ hasText: say('settings.erase_first') })).toBeFocused();
  await press(settings, say('settings.erase_yes'));
  await expect(settings.getByText(say('settings.erase_unsure'))).toBeVisible();
  await expect(settings.getByRole('checkbox', { name: say('settings.erase_sure') })).toBeFocused();
  expect((await stored(settings, 'local')).length).toBeGreaterThan(0);

  await settings.keyboard.press('Space');
  await press(settings, say('settings.erase_yes'));
  await expect(settings.getByRole('status')).toHaveText(say('settings.erase_done'));
  await expect(settings.getByRole('heading', { name: say('settings.erase') })).toBeFocused();
  expect(await stored(settings, 'local')).toEqual([]);
  expect(await stored(settings, 'sync')).toEqual([]);
  expect(await badgeText(settings)).toBe('');
  await popup.reload();
  await expect(popup.getByText(say('empty.title'))).toBeVisible();
});

test.describe('where nothing may be carried between devices', () => {
  test.use({ otherBrowser: 'without-sync' });

  test('everything here is erased, and the copy is said to be out of reach', async ({ popupOver, context, extensionId, lang }) => {
    const popup = await popupOver();
    await addAccount(popup, lang, FACEBOOK.profile);
    await expect(popup.locator('article[data-account]')).toHaveCount(1);
    const settings = await openSettings(context, extensionId);
    await press(settings, say('settings.erase_ask'));
    await settings.getByRole('checkbox', { name: say('settings.erase_sure') }).check();
    await press(settings, say('settings.erase_yes'));
    await expect(settings.getByRole('alert')).toHaveText(say('settings.erase_left'));
    await expect(settings.getByRole('heading', { name: say('settings.erase') })).toBeFocused();
    await expect(settings.getByRole('status')).not.toHaveText(say('settings.erase_done'));
    expect(await stored(settings, 'local')).toEqual([]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('nothing is in the way of anybody, open forms included, at 320 pixels', async ({ context, extensionId }) => {
      const settings = await openSettings(context, extensionId);
      await settings.setViewportSize({ width: 320, height: 800 });
      await settings.getByRole('button', { name: say('settings.sync_ask') }).click();
      await settings.getByRole('button', { name: say('settings.erase_ask') }).click();
      const { violations } = await new AxeBuilder({ page: settings }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await settings.evaluate(sidewaysOverflow)).toBe(0);
    });
  });
}

/** Goes to a control as the keyboard does, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  for (let steps = 0; steps < 60; steps += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

function stored(page: Page, area: 'local' | 'sync'): Promise<string[]> {
  return page.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } };
    return Object.keys((await chrome.storage[name]?.get()) ?? {});
  }, area);
}
