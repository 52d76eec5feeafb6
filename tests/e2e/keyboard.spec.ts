// Without a mouse: the hint is reached by Tab, left by Escape, and never takes the focus by itself.
import type { Page } from '@playwright/test';
import { FACEBOOK } from './support/addresses.ts';
import type { ExtensionScope } from './support/extension-scope.ts';
import { extensionWorldOf } from './support/extension-world.ts';
import { expectHint, expectRingAround, hintOn } from './support/hint.ts';
import { expect, test } from './support/test.ts';

/** True when the focus is inside our closed root. */
async function isFocusInHint(page: Page): Promise<boolean> {
  const world = await extensionWorldOf(page);
  const answer = await world.evaluate(() => {
    const { dom } = (globalThis as unknown as ExtensionScope).chrome;
    return [...document.documentElement.children].some((child) => dom.openOrClosedShadowRoot(child)?.activeElement);
  });
  return answer === true;
}

test('Tab reaches the card, Escape dismisses it and gives the focus back', async ({ visit }) => {
  const page = await visit(FACEBOOK.center);
  await expectRingAround(page, page.locator('#replica-target'));
  const last = page.locator('[role="contentinfo"] a').last();
  await last.focus();
  for (let presses = 0; presses < 6 && !(await isFocusInHint(page)); presses += 1) await page.keyboard.press('Tab');
  expect(await isFocusInHint(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expectHint(page, { hosts: 0 });
  await expect(last).toBeFocused();
});

test('the focus stays in the field while the hint comes, and typing goes on', async ({ visit }) => {
  const page = await visit(FACEBOOK.form);
  await page.locator('#reason').pressSequentially('Je m’oppose, parce que mes photos de spectacle', { delay: 20 });
  await expectHint(page, { message: 'form-here' });
  await expect(page.locator('#reason')).toBeFocused();
  await page.keyboard.type(' sont à moi.');
  await expect(page.locator('#reason')).toHaveValue('Je m’oppose, parce que mes photos de spectacle sont à moi.');
});

test('Escape pressed while a field of the page has the focus is left to the page', async ({ visit }) => {
  const page = await visit(FACEBOOK.form);
  await expectHint(page, { message: 'form-here' });
  await page.locator('#email').focus();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  expect((await hintOn(page)).hosts).toBe(1);
});
