// The companion beside a page of Meta's: it follows the tab, marks the step, takes down « sent », and goes on to the next account.
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { addAccount } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);

test('it marks the page in the tab, step by step, and says so once', async ({ visit, popupOver, context, extensionId }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Camille' });
  await popup.close();
  const page = await visit('https://www.facebook.com/');
  const companion = await openCompanion(context, extensionId, page);
  await expect(companion.locator('[data-place="off-the-way"]')).toBeVisible();
  await expect(companion.getByRole('link', { name: say('companion.start', ['Facebook']) })).toHaveAttribute('href', FACEBOOK.center);
  await expect(companion.getByRole('status')).toHaveText('');

  await page.goto(FACEBOOK.center);
  await expectHere(companion, say('surfaces.privacy_center'));
  await expect(companion.locator('[data-stop="passed"]')).toHaveCount(1);
  await expect(companion.getByRole('status')).toHaveText(
    say('companion.spoken.step', ['Camille', '2', '3', say('surfaces.privacy_center')]),
  );

  await page.goto(FACEBOOK.form);
  await expectHere(companion, say('surfaces.objection_form'));
  await expect(companion.getByText(say('hint.form.reason'))).toBeVisible();

  await page.goto(FACEBOOK.trap);
  await expect(companion.locator('[data-place="trap"]')).toBeVisible();
  await page.goto(INSTAGRAM.center);
  await expect(companion.locator('[data-place="other-platform"]')).toBeVisible();
});

test('« sent » is noted with its day, can be taken back, and the next account is there', async ({ popupOver, context, extensionId }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Camille' });
  await addAccount(popup, 'fr', INSTAGRAM.profile, { label: 'IG festival' });
  const companion = await openCompanion(context, extensionId, popup);
  await expect(companion.getByRole('heading', { name: 'Camille' })).toBeVisible();
  await noteSent(companion);
  const noted = companion.getByRole('region', { name: say('companion.noted') });
  await expect(noted).toContainText('Camille');
  await expect(noted.locator('[tabindex="-1"]')).toBeFocused();
  await expect(companion.getByRole('status')).toHaveText(say('said.recorded', ['Camille', say('status.sent')]));
  await expect(companion.getByRole('heading', { name: 'IG festival' })).toBeVisible();
  // The popup shows the same, without being asked to.
  await popup.reload();
  await expect(popup.locator('article[data-status="sent"]')).toContainText('Camille');

  await companion.bringToFront();
  await noted.getByRole('button', { name: say('row.undo') }).click();
  await expect(companion.getByRole('heading', { name: 'Camille' })).toBeFocused();
  await noteSent(companion);
  await expect(companion.getByRole('heading', { name: 'IG festival' })).toBeVisible();
  await noteSent(companion);
  await expect(companion.getByRole('heading', { name: say('companion.all_sent') })).toBeVisible();
});

test('an account that is added elsewhere comes in by itself, and any can be chosen', async ({ popupOver, context, extensionId }) => {
  const popup = await popupOver();
  const companion = await openCompanion(context, extensionId, popup);
  await expect(companion.getByRole('heading', { name: say('companion.nobody') })).toBeVisible();
  await popup.bringToFront();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Camille' });
  await addAccount(popup, 'fr', INSTAGRAM.profile, { label: 'IG festival' });
  await expect(companion.getByRole('heading', { name: 'Camille' })).toBeVisible();
  await companion.bringToFront();
  await companion.getByRole('button', { name: say('companion.next') }).click();
  await expect(companion.getByRole('heading', { name: 'IG festival' })).toBeVisible();
  await companion.getByLabel(say('companion.choose')).selectOption({ label: say('companion.option', ['Camille', 'Facebook']) });
  await expect(companion.getByRole('heading', { name: 'Camille' })).toBeVisible();
});

test('a reason is asked for by a question, written by the person, and copied', async ({ popupOver, context, extensionId }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Camille' });
  const companion = await openCompanion(context, extensionId, popup);
  await companion.bringToFront();
  await companion.getByText(say('reason.summary')).click();
  await companion.getByRole('radio', { name: say('letters.who.performer') }).check();
  const box = companion.getByRole('textbox', { name: say('reason.label') });
  await expect(box).toHaveAccessibleDescription(/votre voix/);
  await companion.getByRole('radio', { name: 'English' }).check();
  await expect(box).toHaveAccessibleDescription(/your voice/);
  await expect(box).toHaveValue('');
  await box.fill('Ma voix est mon métier.');
  await companion.getByRole('button', { name: say('reason.copy') }).click();
  await expect(companion.getByRole('status')).toHaveText(say('said.copied'));
  expect(await companion.evaluate(() => navigator.clipboard.readText())).toBe('Ma voix est mon métier.');
});

test('the way is worked through with the keyboard alone', async ({ popupOver, context, extensionId }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Camille' });
  const companion = await openCompanion(context, extensionId, popup);
  await companion.bringToFront();
  const names: string[] = [];
  for (let count = 0; count < 12; count += 1) {
    await companion.keyboard.press('Tab');
    const name = await companion.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');
    if (name.startsWith(say('row.sent'))) {
      await companion.keyboard.press('Enter');
      await expect(companion.getByLabel(say('row.day'))).toBeFocused();
      await companion.keyboard.press('Enter');
      break;
    }
    names.push(name);
  }
  expect(names.length).toBeLessThan(4);
  await expect(companion.getByRole('heading', { name: say('companion.all_sent') })).toBeVisible();
});

test('the browser knows the panel, and a click in the popup opens it and closes the popup', async ({ popupOver, context }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Camille' });
  const known = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        sidePanel: { getOptions(of: object): Promise<{ path?: string; enabled?: boolean }> };
        commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
      };
    };
    return { panel: await chrome.sidePanel.getOptions({}), commands: await chrome.commands.getAll() };
  });
  expect(known.panel).toMatchObject({ path: 'companion.html', enabled: true });
  expect(known.commands).toContainEqual(expect.objectContaining({ name: 'open-companion', shortcut: expect.stringMatching(/J$/) }));
  // The panel is no tab: it is found among all that the browser shows.
  const other = await context.newPage();
  const session = await context.newCDPSession(other);
  const panels = async (): Promise<number> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ url }) => url.endsWith('/companion.html')).length;
  };
  expect(await panels()).toBe(0);
  await popup.bringToFront();
  await popup.getByRole('button', { name: say('companion.keep_open') }).click();
  await expect.poll(panels).toBe(1);
  await expect.poll(() => popup.isClosed()).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('no violation, and nothing cut at 320 pixels, in every state', async ({ visit, popupOver, context, extensionId }) => {
      const popup = await popupOver();
      const companion = await openCompanion(context, extensionId, popup);
      await expectSound(companion, say('companion.nobody'));
      await popup.bringToFront();
      await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Compagnie des Trois Rivières et du Théâtre municipal' });
      await addAccount(popup, 'fr', INSTAGRAM.profile);
      const page = await visit(FACEBOOK.center);
      await page.bringToFront();
      await expectHere(companion, say('surfaces.privacy_center'));
      for (const fold of await companion.locator('details').all()) await fold.evaluate((details) => details.setAttribute('open', ''));
      await expectSound(companion, say('companion.way'));
      await page.bringToFront();
      await page.goto(FACEBOOK.trap);
      await expect(companion.locator('[data-place="trap"]')).toBeVisible();
      await noteSent(companion);
      await expectSound(companion, say('companion.keep_mail'));
      await noteSent(companion);
      await expectSound(companion, say('companion.all_sent'));
    });
  });
}

/** The panel's page as a tab, narrow; the tab it sees as the one beside is `over`. */
async function openCompanion(context: BrowserContext, extensionId: string, over: Page): Promise<Page> {
  const companion = await context.newPage();
  await companion.setViewportSize({ width: 360, height: 720 });
  await companion.goto(`chrome-extension://${extensionId}/companion.html`);
  await companion.locator('main:not([aria-busy="true"])').waitFor();
  await over.bringToFront();
  return companion;
}

async function expectHere(companion: Page, name: string): Promise<void> {
  await expect(companion.locator('[aria-current="step"] .stop-name')).toHaveText(name);
}

async function noteSent(companion: Page): Promise<void> {
  await companion.getByRole('button', { name: new RegExp(`^${say('row.sent')}`) }).click();
  await companion.getByRole('button', { name: say('row.keep') }).click();
}

async function expectSound(companion: Page, shown: string): Promise<void> {
  await expect(companion.getByText(shown).first()).toBeVisible();
  await companion.setViewportSize({ width: 320, height: 720 });
  expect(await companion.evaluate(() => document.documentElement.scrollWidth - innerWidth), shown).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page: companion }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
