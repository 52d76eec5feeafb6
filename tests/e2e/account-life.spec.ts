// One objection through its life as a person sees it: late, reminded, refused, proved, put right, and the same on two devices.
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { askBackground } from './support/ask-background.ts';
import { phrase } from './support/built-extension.ts';
import { expectNoViolations } from './support/no-violations.ts';
import { addAccount, daysAgo, rowOf, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);
const CAMILLE = 'https://www.facebook.com/camille.exemple';

async function note(popup: Page, key: string, day?: string): Promise<void> {
  const row = rowOf(popup, 'camille.exemple');
  await row.getByRole('button', { name: say(key) }).click();
  if (day !== undefined) await row.getByLabel(say('row.day')).fill(day);
  await row.getByRole('button', { name: say('row.keep') }).click();
}

test('after a month without an answer the popup proposes the reminder, then waits, and every step can be read and put right', async ({
  popupOver,
}) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', CAMILLE);
  const row = rowOf(popup, 'camille.exemple');
  await tickOff(popup, 'fr', 'camille.exemple', daysAgo(70));
  await expect(row).toHaveAttribute('data-status', 'overdue');
  await expect(row.locator('.next')).toContainText('vous pouvez la relancer dès maintenant');
  await note(popup, 'row.reminded', daysAgo(3));
  await expect(row).toHaveAttribute('data-status', 'reminded');
  await expect(row.locator('.next')).toContainText(/à partir du \d/);
  await note(popup, 'row.refused', daysAgo(1));
  await expect(row).toHaveAttribute('data-status', 'complaint_ready');
  await row.locator('details.history summary').click();
  await expect(row.locator('.full-history > li')).toHaveCount(3);
  await expect(row.locator('.full-history')).toContainText('politique de Meta connue ce jour-là');
  await expectNoViolations(popup);
  await row.locator('.full-history > li').first().getByRole('button').click();
  await expect(row).toHaveAttribute('data-status', 'reminded');
  await expect(row.locator('.full-history > li')).toHaveCount(4);
  await expect(row.locator('.full-history s')).toHaveText(say('event.refused'));
});

test('an e-mail that is dropped in shows its head, and leaves its name and sum alone behind', async ({
  popupOver,
  context,
  extensionId,
}) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', CAMILLE);
  await tickOff(popup, 'fr', 'camille.exemple', daysAgo(3));
  await expect(rowOf(popup, 'camille.exemple')).toHaveAttribute('data-status', 'sent');
  const [{ account } = { account: { id: '' } }] = (await askBackground(popup, 'popupModel')).rows;
  const register = await context.newPage();
  await register.goto(`chrome-extension://${extensionId}/register.html#${account.id}`);
  const panel = register.locator(`[data-panel="${account.id}"]`);
  await panel.getByLabel(say('register.what'), { exact: true }).selectOption('confirmed');
  const mail = [
    'From: Support <case@support.example>',
    'Subject: Votre opposition',
    'Date: Mon, 23 Nov 2026 10:03:00 +0100',
    '',
    'Texte secret',
  ].join('\r\n');
  await register.evaluate((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'confirmation.eml', { type: 'message/rfc822' }));
    document.querySelector('.evidence')?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
  }, mail);
  await expect(panel.locator('.evidence')).toContainText('Votre opposition');
  await expect(panel.locator('.evidence')).toContainText('case@support.example');
  await expectNoViolations(register);
  await panel.getByRole('button', { name: say('register.keep'), exact: true }).click();
  await expect(panel).toHaveAttribute('data-status', 'confirmed');
  const sum = createHash('sha256').update(mail).digest('hex');
  await expect(panel.locator('.full-history')).toContainText(sum);
  const stored = await register.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
    return JSON.stringify(await chrome.storage.local.get());
  });
  expect(stored).toContain(sum);
  expect(stored).not.toMatch(/support\.example|Votre opposition|secret/);
});

test('what two copies say differently stands above the register, and an account added twice becomes one', async ({
  popupOver,
  context,
  extensionId,
}) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', CAMILLE, { label: 'Camille' });
  await tickOff(popup, 'fr', 'Camille', daysAgo(3));
  await expect(rowOf(popup, 'Camille')).toHaveAttribute('data-status', 'sent');
  const backup = await askBackground(popup, 'exportBackup');
  const [{ account } = { account: { id: '' } }] = (await askBackground(popup, 'popupModel')).rows;
  for (const [from, to] of [
    ['"Camille"', '"Camille, au bureau"'],
    [account.id, 'account-of-another-device'],
  ] as const)
    expect(await askBackground(popup, 'applyImport', { text: backup.replaceAll(from, to), isDamageAccepted: true })).toEqual({ ok: true });
  const register = await context.newPage();
  await register.goto(`chrome-extension://${extensionId}/register.html`);
  const conflicts = register.locator('.conflicts');
  await expect(conflicts.locator('[data-conflict="account-differs"]')).toContainText('Camille, au bureau');
  await expect(conflicts.locator('[data-conflict="same-handle"]')).toHaveCount(1);
  await expectNoViolations(register);
  await conflicts.getByRole('button', { name: say('conflict.same') }).click();
  await expect(register.locator('tr[data-account]')).toHaveCount(1);
  await expect(conflicts.locator('[data-conflict="same-handle"]')).toHaveCount(0);
  await register.reload();
  await expect(register.locator('tr[data-account]')).toHaveCount(1);
});

test('on paper there is the register alone, and it says on whose word each line rests', async ({ popupOver, context, extensionId }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', CAMILLE);
  await tickOff(popup, 'fr', 'camille.exemple', daysAgo(3));
  const register = await context.newPage();
  await register.addInitScript(() => (globalThis.print = () => undefined));
  await register.goto(`chrome-extension://${extensionId}/register.html`);
  await register.getByRole('button', { name: say('files.print_pages') }).click();
  await register.emulateMedia({ media: 'print' });
  await expect(register.locator('.printed')).toContainText(say('told.user'));
  await expect(register.locator('.printed')).toContainText(say('print.legend'));
  await expect(register.locator('main')).toBeHidden();
});
