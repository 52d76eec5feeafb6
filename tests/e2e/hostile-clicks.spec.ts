// Clicks that are not the person's, or not meant for us: nothing is written for them, and the person's own next click counts.
import type { Page } from '@playwright/test';
import type { AccountDetail } from '../../lib/ledger/account-detail.ts';
import { askBackground } from './support/ask-background.ts';
import { FACEBOOK } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import type { ExtensionScope } from './support/extension-scope.ts';
import { extensionWorldOf } from './support/extension-world.ts';
import { clickInHint, expectHint, hintOn, placeInHint } from './support/hint.ts';
import { addAccount } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const LABEL = 'Profil du théâtre';
const TICK = phrase('fr', 'hint.tick.one', [LABEL]);
const MUTE = phrase('fr', 'hint.mute');
/** More than half a second. */
const TO_BE_SEEN = 700;

/** What the ledger holds of its one account: the types of its events. */
async function written(popup: Page): Promise<string[]> {
  const { rows } = await askBackground(popup, 'popupModel');
  const detail: AccountDetail | undefined = await askBackground(popup, 'accountDetail', { accountId: rows[0]?.account.id ?? '' });
  return (detail?.history ?? []).map(({ event }) => event.type).filter((type) => type !== 'form_opened');
}

async function followed(popupOver: () => Promise<Page>): Promise<Page> {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: LABEL });
  return popup;
}

async function send(page: Page): Promise<void> {
  await expectHint(page, { state: 'tell', message: 'form-here' });
  await page.locator('[data-replica-does="send"]').click();
  await expectHint(page, { message: 'confirmation-seen' });
}

async function clickAt(page: Page, place: { x: number; y: number; width: number; height: number } | undefined): Promise<void> {
  if (place === undefined) throw new Error('There is nothing to click at.');
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
}

test('events that a script made do nothing, however many and wherever', async ({ visit, popupOver }) => {
  const page = await visit(FACEBOOK.center, { attack: 'synthetic' });
  await expectHint(page, { state: 'point' });
  const before = await hintOn(page);
  await expect.poll(() => page.evaluate(() => window.spoils['isDone'])).toBe(true);
  expect(await hintOn(page)).toEqual(before);
  expect(
    page
      .context()
      .pages()
      .map((one) => one.url())
      .filter((url) => url === FACEBOOK.form),
  ).toEqual([]);
  expect(await askBackground(await popupOver(page), 'hints')).toEqual({ isOn: true, muted: 0 });
});

test('a card that slips under a click writes nothing; once it has been seen, it does', async ({ visit, popupOver }) => {
  const popup = await followed(popupOver);
  const page = await visit(FACEBOOK.form);
  await send(page);
  const place = await placeInHint(page, TICK);
  await visit(FACEBOOK.form, { attack: 'swap' });
  await expectHint(page, { message: 'form-here' });
  // The first click makes the page say that it has been sent; the others come as fast as a hand can.
  for (let click = 0; click < 4; click += 1) {
    await clickAt(page, place);
    await page.waitForTimeout(90);
  }
  await expectHint(page, { message: 'confirmation-seen' });
  expect(await written(popup)).toEqual([]);
  expect(await placeInHint(page, TICK)).toEqual(place);
  await page.waitForTimeout(TO_BE_SEEN);
  await clickAt(page, place);
  await expect.poll(() => written(popup)).toEqual(['sent']);
});

test('a page that moves its link, and so our card, under the pointer silences nothing for good', async ({ visit, popupOver }) => {
  const page = await visit(FACEBOOK.center);
  await expectHint(page, { state: 'point' });
  await page.waitForTimeout(TO_BE_SEEN);
  const before = await placeInHint(page, MUTE);
  await page.locator('#replica-target').evaluate((link) => (link.style.cssText = 'position:relative;left:-90px'));
  await expect.poll(() => placeInHint(page, MUTE)).not.toEqual(before);
  await clickAt(page, await placeInHint(page, MUTE));
  await expectHint(page, { hosts: 0 });
  const popup = await popupOver(page);
  expect(await askBackground(popup, 'hints')).toEqual({ isOn: true, muted: 0 });
  await page.reload();
  await clickInHint(page, MUTE);
  await expect.poll(() => askBackground(popup, 'hints')).toEqual({ isOn: true, muted: 1 });
});

test('a card that something lies over takes no tick, and says where to go', async ({ visit, popupOver }) => {
  const popup = await followed(popupOver);
  const page = await visit(FACEBOOK.form, { attack: 'cover' });
  await send(page);
  await clickInHint(page, TICK);
  await expect.poll(async () => (await hintOn(page)).card).toContain(phrase('fr', 'hint.tick.failed', [LABEL]));
  expect(await written(popup)).toEqual([]);
});

test('the keyboard needs no time: the focus is the person’s alone', async ({ visit, popupOver }) => {
  const popup = await followed(popupOver);
  const page = await visit(FACEBOOK.form, { attack: 'cover' });
  await send(page);
  for (let presses = 0; presses < 40 && (await written(popup)).length === 0; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedInHint(page)) === TICK) await page.keyboard.press('Enter');
  }
  await expect.poll(() => written(popup)).toEqual(['sent']);
});

async function focusedInHint(page: Page): Promise<string | undefined> {
  const world = await extensionWorldOf(page);
  return world.evaluate(() => {
    const { dom } = (globalThis as unknown as ExtensionScope).chrome;
    const roots = [...document.documentElement.children].flatMap((host) => dom.openOrClosedShadowRoot(host) ?? []);
    return roots[0]?.activeElement?.getAttribute('aria-label') ?? undefined;
  });
}

test('a page that searches its own text finds no name of an account', async ({ visit, popupOver }) => {
  const popup = await followed(popupOver);
  const page = await visit(FACEBOOK.form);
  await send(page);
  expect((await hintOn(page)).card).toContain(LABEL);
  const found = (text: string): Promise<boolean> =>
    page.evaluate((words) => (globalThis as unknown as { find(text: string): boolean }).find(words), text);
  // It can find other sentences of ours, which are the same for everyone.
  expect(await found(phrase('fr', 'hint.close'))).toBe(true);
  expect(await found(LABEL)).toBe(false);
  expect(await found(TICK)).toBe(false);
  await clickInHint(page, TICK);
  await expect.poll(() => written(popup)).toEqual(['sent']);
  await expect.poll(async () => (await hintOn(page)).card).toContain(phrase('fr', 'hint.tick.done', [LABEL]));
  expect(await found(LABEL)).toBe(false);
});
