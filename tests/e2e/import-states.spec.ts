// A copy that cannot be brought in, and one that says something else: the page that tells is as sound as any other.
import { askBackground } from './support/ask-background.ts';
import { phrase } from './support/built-extension.ts';
import { registerWithTwo } from './support/register.ts';
import { expectSound, openOurs } from './support/soundness.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);

test.describe.configure({ timeout: 120_000 });

test('a file that is refused, one that is damaged, and one that would be brought in with what it says differently', async ({
  context,
  extensionId,
}) => {
  const page = await registerWithTwo(context, extensionId);
  const backup = await askBackground(page, 'exportBackup');
  const choose = (text: string): Promise<void> =>
    page.locator('input[name="import"]').setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await openOurs(page, extensionId, 'settings.html');
  await choose(backup.slice(0, -40));
  await expectSound(page, page.getByText(say('import.not-json')));
  await openOurs(page, extensionId, 'register.html');
  await choose(backup.replaceAll('"Camille"', '"Camille, au bureau"'));
  await expectSound(page, page.getByText(say('import.damaged')));
  await page.getByRole('button', { name: say('preview.anyway') }).click();
  await expectSound(page, page.getByText(say('preview.conflicts', ['1'], 1)));
});

test('what two copies say differently, above the register', async ({ context, extensionId }) => {
  const page = await registerWithTwo(context, extensionId);
  const backup = await askBackground(page, 'exportBackup');
  const [id = ''] = Object.keys(await askBackground(page, 'wholeLedger'));
  for (const [from, to] of [
    ['"Camille"', '"Camille, au bureau"'],
    [id, 'account-of-another-device'],
  ] as const)
    expect(await askBackground(page, 'applyImport', { text: backup.replaceAll(from, to), isDamageAccepted: true })).toEqual({ ok: true });
  await page.reload();
  await expect(page.locator('[data-conflict]')).toHaveCount(2);
  await expectSound(page, page.getByText(say('conflict.title', ['2'], 2)));
});
