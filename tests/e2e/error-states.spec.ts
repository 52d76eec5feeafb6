// When something is wrong, the page that says so is as sound as any other: without a fault axe knows of, in every colour, narrow and widely spaced.
import { phrase } from './support/built-extension.ts';
import { chooseHostAccess } from './support/host-access.ts';
import { putUnreadableAccount, takeRoom } from './support/own-storage.ts';
import { rowOf } from './support/popup.ts';
import { registerWithTwo } from './support/register.ts';
import { expectSound, openOurs } from './support/soundness.ts';
import { expect, test } from './support/test.ts';
import { putWorkerToSleep } from './support/worker.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);

test.describe.configure({ timeout: 120_000 });

test('an account that cannot be read, in the popup and in the register', async ({ context, extensionId }) => {
  const page = await registerWithTwo(context, extensionId);
  await putUnreadableAccount(page);
  await putWorkerToSleep(context, extensionId);
  for (const file of ['popup.html', 'register.html']) {
    await expectSound(await openOurs(page, extensionId, file), page.getByText(say('quarantine.title', ['1'], 1)));
  }
});

test('a storage that is nearly full, and one that refuses, in the popup and in the register', async ({ context, extensionId }) => {
  const register = await registerWithTwo(context, extensionId);
  await takeRoom(register, 0.92);
  await register.reload();
  await expectSound(register, register.getByText(say('room.title')));
  const popup = await openOurs(await context.newPage(), extensionId, 'popup.html');
  await expectSound(popup, popup.getByText(say('room.title')));

  await takeRoom(popup, 1);
  await rowOf(popup, 'IG théâtre')
    .getByRole('button', { name: say('row.sent') })
    .click();
  await rowOf(popup, 'IG théâtre')
    .getByRole('button', { name: say('row.keep') })
    .click();
  await expectSound(popup, rowOf(popup, 'IG théâtre').getByText(say('refusal.storage_full')));
  await register.locator('table').getByRole('button', { name: 'Camille', exact: true }).click();
  const panel = register.locator('[data-panel]');
  await panel.getByLabel(say('register.what'), { exact: true }).selectOption('noted');
  await panel.locator('textarea[name="note"]').fill('Relu');
  await panel.getByRole('button', { name: say('register.keep'), exact: true }).click();
  await expectSound(register, panel.getByText(say('refusal.storage_full')));
});

test('a site that the browser keeps us off, on each page that needs it', async ({ context, extensionId }) => {
  const page = await registerWithTwo(context, extensionId);
  await chooseHostAccess(context, extensionId, 'ON_CLICK');
  for (const file of ['popup.html', 'register.html', 'settings.html', 'companion.html']) {
    await expectSound(await openOurs(page, extensionId, file), page.getByRole('region', { name: say('access.title') }));
  }
});

test.describe('a background that does not answer', () => {
  test.use({ otherBrowser: 'without-background' });

  test('is said on each page that asks it', async ({ page, extensionId }) => {
    for (const file of ['popup.html', 'register.html', 'settings.html', 'companion.html']) {
      await expectSound(await openOurs(page, extensionId, file), page.getByText(say('refusal.no_answer')));
    }
  });
});

test('what is typed and cannot be read, in the popup', async ({ context, extensionId }) => {
  const page = await openOurs(await registerWithTwo(context, extensionId), extensionId, 'popup.html');
  await page.locator('details.add > summary').click();
  await page.getByLabel(say('add.who'), { exact: true }).fill('camille@example.org');
  await page.getByRole('button', { name: say('add.submit') }).click();
  const row = rowOf(page, 'IG théâtre');
  await row.getByRole('button', { name: say('row.sent') }).click();
  await row.getByLabel(say('row.day')).fill('');
  await row.getByRole('button', { name: say('row.keep') }).click();
  await expect(page.getByText(say('unread.looks_like_email'))).toBeVisible();
  await expectSound(page, row.getByText(say('refusal.no_day')));
});
