// The register in a browser: reached from the popup, worked in with many accounts, and a copy that goes out and comes in again.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { phrase } from './support/built-extension.ts';
import { addAccount, daysAgo } from './support/popup.ts';
import { expectNoViolations } from './support/no-violations.ts';
import { openRegister } from './support/register.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);

test('accounts are ticked together, filtered, saved, and brought in again', async ({ popupOver, context }) => {
  const popup = await popupOver();
  for (const handle of ['theatre.un', 'theatre.deux', 'theatre.trois'])
    await addAccount(popup, 'fr', `https://www.instagram.com/${handle}/`);
  await expect(popup.locator('article[data-account]')).toHaveCount(3);
  const [register] = await Promise.all([context.waitForEvent('page'), popup.getByRole('link', { name: say('register.open') }).click()]);
  await expect(register.locator('tr[data-account]')).toHaveCount(3);

  await register.getByRole('checkbox', { name: say('register.select', ['theatre.un']) }).check();
  await register.getByRole('checkbox', { name: say('register.select', ['theatre.deux']) }).check();
  await register.getByLabel(say('register.bulk_day')).fill(daysAgo(2));
  await register.getByRole('button', { name: say('register.bulk_submit') }).click();
  await expect(register.locator('tr[data-status="sent"]')).toHaveCount(2);

  await register.getByRole('searchbox').fill('DEUX');
  await expect(register.locator('tr[data-account]')).toHaveCount(1);
  await register.getByRole('button', { name: 'theatre.deux' }).click();
  await expect(register.locator('[data-panel]')).toBeVisible();
  await expectNoViolations(register);

  const backup = await saved(register, say('files.backup_save'));
  const table = await saved(register, say('files.accounts_save'));
  expect(readFileSync(table, 'utf8').trim().split('\r\n')).toHaveLength(4);
  expect(readFileSync(await saved(register, say('files.calendar_save')), 'utf8')).toContain('BEGIN:VEVENT');

  await register.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
    return chrome.storage.local.clear();
  });
  await register.reload();
  await expect(register.getByText(say('register.empty'))).toBeVisible();
  await register.getByLabel(say('preview.file')).setInputFiles(backup);
  await expect(register.getByText(say('preview.new', ['3'], 3))).toBeVisible();
  await register.getByRole('button', { name: say('preview.apply') }).click();
  await expect(register.locator('tr[data-account]')).toHaveCount(3);
  await expect(register.locator('tr[data-status="sent"]')).toHaveCount(2);
});

test('names as long as German ones and a name from right to left push nothing out of the window, open or not', async ({
  context,
  extensionId,
}) => {
  const long = { handle: 'freiluftschauspielhausgesellschaft', label: 'Freiluftschauspielhausförderverein Donaueschingen' };
  const register = await openRegister(context, extensionId, {
    country: 'FR',
    accounts: [
      { ...long, holder: 'Rechtsschutzversicherungsgesellschaft', told: [{ type: 'sent', day: daysAgo(80), channel: 'form' }] },
      { handle: 'masrah_alnabe', label: 'مسرح الينابيع', holder: 'ليلى' },
    ],
  });
  for (const width of [320, 640, 900, 1060, 1280]) {
    await register.setViewportSize({ width, height: 800 });
    expect(await register.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${width} pixels`).toBeLessThanOrEqual(0);
  }
});

test('a file that is no backup is refused with a sentence, and nothing changes', async ({ context, extensionId }) => {
  const register = await context.newPage();
  await register.goto(`chrome-extension://${extensionId}/register.html`);
  await register
    .getByLabel(say('preview.file'))
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(register.getByRole('alert')).toHaveText(say('import.not_ours'));
  await expect(register.getByText(say('register.empty'))).toBeVisible();
});

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return download.path();
}
