// A person may keep us off Meta's pages: nothing breaks, it is said, and giving access brings the hints back into the tabs that are open.
import { AxeBuilder } from '@axe-core/playwright';
import { FACEBOOK } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { expectHint, expectNoHint, hintThere } from './support/hint.ts';
import { chooseHostAccess } from './support/host-access.ts';
import { addAccount, badgeText, rowOf, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';

test('without access to Meta’s sites the list works, the popup says what does not, and access given brings the hints back', async ({
  context,
  extensionId,
  popupOver,
  visit,
  lang,
}) => {
  await chooseHostAccess(context, extensionId, 'ON_CLICK');
  const page = await visit(FACEBOOK.center);
  await expectNoHint(page, 2500);

  const popup = await popupOver(page);
  const note = popup.getByRole('region', { name: phrase(lang, 'access.title') });
  await expect(note).toContainText('facebook.com, instagram.com');
  await addAccount(popup, lang, 'https://www.instagram.com/theatre.des.sources/');
  await expect.poll(() => badgeText(popup)).toBe('1');
  await tickOff(popup, lang, 'theatre.des.sources');
  await expect(rowOf(popup, 'theatre.des.sources')).toHaveAttribute('data-status', 'sent');

  await chooseHostAccess(context, extensionId, 'ON_ALL_SITES');
  await expect(note).toBeHidden();
  await page.bringToFront();
  await expect.poll(async () => (await hintThere(page)).state).toBe('point');
  await expectHint(await visit(FACEBOOK.center), { state: 'point' });
});

test('the register says it too, and its button can be reached and read', async ({ context, extensionId, lang }) => {
  await chooseHostAccess(context, extensionId, 'ON_CLICK');
  const register = await context.newPage();
  await register.goto(`chrome-extension://${extensionId}/register.html`);
  const button = register.getByRole('button', { name: phrase(lang, 'access.ask') });
  await expect(button).toBeVisible();
  const isThere = (): Promise<boolean> => button.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 15 && !(await isThere()); presses += 1) await register.keyboard.press('Tab');
  await expect(button).toBeFocused();
  expect((await new AxeBuilder({ page: register }).analyze()).violations).toEqual([]);
});

test('a tab that kept its sentinel and gets a second one still has one hint', async ({ context, extensionId, visit }) => {
  const page = await visit(FACEBOOK.center);
  await expectHint(page, { state: 'point' });
  await chooseHostAccess(context, extensionId, 'ON_CLICK');
  await chooseHostAccess(context, extensionId, 'ON_ALL_SITES');
  await page.bringToFront();
  await page.waitForTimeout(1500);
  expect((await hintThere(page)).hosts).toBe(1);
});
