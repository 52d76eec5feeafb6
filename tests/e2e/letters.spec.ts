// Letters in a browser: chosen, filled in, copied, printed and noted; with the keyboard alone, on a narrow page, light and dark.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { phrase } from './support/built-extension.ts';
import { daysAgo } from './support/popup.ts';
import { type KnownAccount, openAccount, openRegister } from './support/register.ts';
import { expectNoViolations } from './support/no-violations.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = []): string => phrase('fr', key, given);
const OWN = 'Je suis comédienne\u00A0: mon visage et ma voix sont mon métier.';
const FESTIVAL: KnownAccount = { handle: 'festival.modele', label: 'IG festival' };
const SILENT: KnownAccount = {
  ...FESTIVAL,
  told: [
    { type: 'sent', day: daysAgo(120), channel: 'form', evidence: [{ name: 'envoi.png', sha256: 'a1'.repeat(32) }] },
    { type: 'acknowledged', day: daysAgo(119) },
    { type: 'reminded', day: daysAgo(60) },
  ],
};

test('an objection by letter says what it lacks, is copied, and its sending is noted', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { accounts: [FESTIVAL] });
  await write(page, 'objection');
  await expect(page.locator('[data-missing]')).toHaveText(['country', 'name', 'situation'].map((what) => say(`letters.missing.${what}`)));
  await page.getByLabel(say('letters.field.country')).selectOption('FR');
  await page.getByLabel(say('letters.field.name')).fill('Jeanne Exemple');
  await page.getByLabel(say('letters.field.situation')).fill('Non.');
  await expect(page.locator('[data-missing]')).toHaveText([say('letters.missing.situation')]);
  await page.getByRole('button', { name: say('letters.missing.situation') }).click();
  await expect(page.getByLabel(say('letters.field.situation'))).toBeFocused();
  await page.getByLabel(say('letters.field.situation')).fill(OWN);
  const text = page.getByLabel(say('letters.text'));
  await expect(text).toHaveValue(new RegExp(OWN));

  await text.press('ControlOrMeta+End');
  await page.keyboard.type('Post-scriptum.');
  await page.getByRole('button', { name: say('letters.copy'), exact: true }).click();
  await expect(page.getByRole('status')).toHaveText(say('letters.copied'));
  await page.getByLabel(say('letters.field.contact')).press('ControlOrMeta+V');
  await expect(page.getByLabel(say('letters.field.contact'))).toHaveValue(/Meta Platforms Ireland[\s\S]+Post-scriptum\./);

  await page.getByLabel(say('letters.sending.day')).fill(daysAgo(1));
  await page.getByRole('button', { name: say('letters.sending.submit') }).click();
  await expect(page.locator('tr[data-status="sent"]')).toHaveCount(1);
  await expect(page.locator('.full-history li').first()).toContainText(say('register.channel.letter'));
  await expect(page.locator('.letter-editor')).toHaveCount(0);
  await expect(page.locator('#panel-title')).toBeFocused();
});

test('what was typed is there again after another account was opened', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: [SILENT, { handle: 'autre' }] });
  await write(page, 'complaint');
  await page.getByLabel(say('letters.field.name')).fill('Jeanne Exemple');
  await page.getByLabel(say('letters.text')).fill('Mes mots à moi.');
  await openAccount(page, 'autre');
  await write(page, 'objection');
  await expect(page.getByLabel(say('letters.field.name'))).toHaveValue('');
  await openAccount(page, 'IG festival');
  await expect(page.getByLabel(say('letters.text'))).toHaveValue('Mes mots à moi.');
  await expect(page.getByLabel(say('letters.field.name'))).toHaveValue('Jeanne Exemple');
});

test('a complaint pack is printed as one document, and nothing else is', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: [SILENT] });
  await write(page, 'complaint');
  await page.getByLabel(say('letters.field.name')).fill('Jeanne Exemple');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: say('letters.print'), exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article.printed.letter')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveText(/^Plainte contre Meta/);
  await expect(page.locator('#register')).toBeHidden();
  await expect(page.locator('.annex')).toHaveCount(2);
  await expect(page.locator('.annex').last()).toContainText('a1'.repeat(32));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('article.printed')).toHaveCount(0);
});

test('a complaint pack is saved with the table of facts, and noted with the number of its file', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: [SILENT] });
  await write(page, 'complaint');
  await page.getByLabel(say('letters.field.name')).fill('Jeanne Exemple');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: say('letters.save') }).click()]);
  const saved = readFileSync(await file.path(), 'utf8');
  expect(saved).toMatch(/Meta, d’après la personne/);
  expect(saved).toContain('a1'.repeat(32));
  await page.getByLabel(say('letters.sending.reference')).fill('26-1234');
  await page.getByRole('button', { name: say('letters.sending.submit') }).click();
  await expect(page.locator('tr[data-status="complaint_filed"]')).toHaveCount(1);
  await expect(page.locator('.full-history li').first()).toContainText('26-1234');
});

test('a letter is written and noted with the keyboard alone', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: [SILENT] });
  await tabTo(page, say('letters.write'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: say('letters.kind.complaint') })).toBeFocused();
  await tabTo(page, say('letters.field.name'));
  await page.keyboard.type('Jeanne Exemple');
  await tabTo(page, say('letters.text'));
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('Avec mes remerciements.');
  await tabTo(page, say('letters.copy'));
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText(say('letters.copied'));
  await tabTo(page, say('letters.sending.submit'));
  await page.keyboard.press('Enter');
  await expect(page.locator('tr[data-status="complaint_filed"]')).toHaveCount(1);
});

test('the focus comes back to the button when a letter is closed', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: [SILENT] });
  await write(page, 'complaint');
  await page.getByRole('button', { name: say('letters.close') }).click();
  await expect(page.getByRole('button', { name: `${say('letters.write')} ${say('letters.kind.complaint')}` })).toBeFocused();
});

test('a note to the team gives the official way, and is the person’s to change and copy', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { accounts: [FESTIVAL] });
  await page.getByRole('button', { name: say('letters.message.team_note') }).click();
  await page.getByLabel(say('letters.message.name')).fill('Théâtre des Sources');
  const text = page.getByLabel(say('letters.text'));
  await expect(text).toHaveValue(/https:\/\/www\.facebook\.com\/help\/contact\/[\s\S]+Théâtre des Sources/);
  await page.getByRole('button', { name: say('letters.copy'), exact: true }).click();
  await expect(page.getByRole('status')).toHaveText(say('letters.copied'));
  await expectNoViolations(page);
});

test('at 320 pixels nothing has to be scrolled sideways', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'IT', accounts: [SILENT] });
  await page.setViewportSize({ width: 320, height: 640 });
  await write(page, 'complaint');
  await page.getByLabel(say('letters.field.name')).fill('Jeanne Exemple');
  await expect(page.getByLabel(say('letters.text'))).toBeVisible();
  await unfold(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing in a letter that lacks something, nor in one that is ready', async ({ context, extensionId }) => {
      const page = await openRegister(context, extensionId, { country: 'IT', accounts: [SILENT] });
      await write(page, 'complaint');
      await expectNoViolations(page);
      await page.getByLabel(say('letters.field.name')).fill('Jeanne Exemple');
      await page.getByLabel(say('letters.text')).fill('Mes mots à moi.');
      await unfold(page);
      await expectNoViolations(page);
    });
  });
}

async function write(page: Page, kind: string): Promise<void> {
  await page.locator(`[data-offer="${kind}"] button`).click();
  await page.locator(`.letter-editor[data-letter="${kind}"]`).waitFor();
}

async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.letter-editor details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> | null }) | null;
      return at?.labels?.[0]?.innerText ?? at?.innerText ?? '';
    });
    if (focused.startsWith(name)) return;
  }
  throw new Error(`Tab never comes to « ${name} »`);
}
