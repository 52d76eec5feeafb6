// What proves something: a picture of the page in front, which the browser gives after a click on our icon and not before.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { FACEBOOK } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { addAccount, rowOf } from './support/popup.ts';
import { pressIcon } from './support/press-icon.ts';
import { expect, test } from './support/test.ts';

test('a picture of the page is refused before the person clicks on the icon, and given after', async ({
  context,
  extensionId,
  visit,
  popupOver,
}) => {
  const page = await visit(FACEBOOK.form);
  const ours = await popupOver(page);
  expect(await pictureAskedIn(ours)).toContain("'activeTab' permission is required");
  await pressIcon(context, extensionId, page);
  await expect.poll(() => pictureAskedIn(ours)).toMatch(/^data:image\/png;base64,/);
});

test('one click keeps a picture: the person has the file, the history its sum', async ({
  context,
  extensionId,
  visit,
  popupOver,
  lang,
}) => {
  const page = await visit(FACEBOOK.form);
  const ours = await popupOver(page);
  await addAccount(ours, lang, 'https://www.facebook.com/theatre.des.sources');
  await page.bringToFront();
  const row = rowOf(ours, 'theatre.des.sources');
  const keep = row.getByRole('button', { name: phrase(lang, 'row.picture_keep') });
  await keep.click();
  await expect(row.locator('.refusal')).toHaveText(phrase(lang, 'refusal.picture_not_allowed'));
  await pressIcon(context, extensionId, page);
  const [download] = await Promise.all([ours.waitForEvent('download'), keep.click()]);
  expect(download.suggestedFilename()).toMatch(/^m-opposer-facebook-[\d-]+\.png$/);
  const picture = readFileSync(await download.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  const kept = await keptText(ours);
  expect(kept).toContain(download.suggestedFilename());
  expect(kept).toContain(createHash('sha256').update(picture).digest('hex'));
});

test('notifications are the person’s to allow: at first the browser has none for us', async ({ popupOver }) => {
  const ours = await popupOver();
  const hasThem = await ours.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { notifications?: object; permissions: { contains(asked: object): Promise<boolean> } };
    };
    return chrome.permissions
      .contains({ permissions: ['notifications'] })
      .then((isAllowed) => [chrome.notifications !== undefined, isAllowed]);
  });
  expect(hasThem).toEqual([false, false]);
});

/** All that is stored, as text. */
function keptText(ours: Page): Promise<string> {
  return ours.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
    return JSON.stringify(await chrome.storage.local.get());
  });
}

/** The beginning of the picture, or why there is none. */
function pictureAskedIn(ours: Page): Promise<string> {
  return ours.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { captureVisibleTab(options: object): Promise<string> } } };
    return chrome.tabs.captureVisibleTab({ format: 'png' }).then(
      (address) => address.slice(0, 40),
      (error: Error) => error.message,
    );
  });
}
