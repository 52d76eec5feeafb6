// The companion on a phone: no place beside the page, so that it stands in the hint's own card, in the one closed root.
import type { BrowserContext, Page } from '@playwright/test';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { askBackground } from './support/ask-background.ts';
import { axeInHint } from './support/axe.ts';
import { phrase } from './support/built-extension.ts';
import { expectHint, hintOn } from './support/hint.ts';
import { expectInCard, inCardOn, tapInCard, touchTargetsIn } from './support/in-card.ts';
import { addAccount } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = []): string => phrase('fr', key, given);
const WHOLE_WAY = say('companion.whole_way');
const OTHER = 'https://www.facebook.com/theatre.des.sources';

test.use({ isPhone: true });

test('the way is in the card: the step moves, the next account comes, and the popup knows', async ({ visit, popupOver, context }) => {
  await follow(popupOver);
  const page = await visit(FACEBOOK.center);
  await openCard(page);
  await expectInCard(page, { isOpen: false });
  await tapInCard(page, WHOLE_WAY);
  await expectInCard(page, { isOpen: true, turn: 'Camille', here: say('surfaces.privacy_center'), passed: 1 });
  await openWaysNoted(context, 1);

  await page.goto(FACEBOOK.form);
  await expectHint(page, { message: 'form-here', hosts: 1 });
  await expectInCard(page, { isOpen: true, here: say('surfaces.objection_form'), passed: 2 });
  await tapInCard(page, say('hint.tick.one', ['Camille']));
  const noted = say('hint.tick.done', ['Camille']);
  await expectInCard(page, { noted, focus: noted, turn: 'theatre.des.sources' });
  const popup = await popupOver();
  const sent = popup.locator('article[data-status="sent"]');
  await expect(sent).toHaveCount(1);
  await expect(sent).toContainText('Camille');
});

test('any account of the site can be chosen, and the choice is kept from page to page of one document', async ({ visit, popupOver }) => {
  await follow(popupOver);
  const page = await visit(FACEBOOK.form);
  await expectHint(page, { message: 'form-here' });
  await unfold(page);
  await tapInCard(page, say('companion.next'));
  await expectInCard(page, { turn: 'theatre.des.sources', focus: 'theatre.des.sources' });
  await page.evaluate((address) => history.pushState({}, '', address), new URL(FACEBOOK.settings).pathname);
  await page.evaluate((address) => history.pushState({}, '', address), new URL(FACEBOOK.form).pathname);
  await expectHint(page, { message: 'form-here' });
  await expectInCard(page, { isOpen: true, turn: 'theatre.des.sources' });
});

test('it stays open in its tab, in another one it waits to be opened', async ({ visit, popupOver, context }) => {
  await follow(popupOver);
  const page = await visit(FACEBOOK.form);
  await expectHint(page, { message: 'form-here' });
  await unfold(page);
  await openWaysNoted(context, 1);
  await page.reload();
  await expectInCard(page, { isOpen: true });
  const other = await context.newPage();
  await other.goto(FACEBOOK.form);
  await expectHint(other, { message: 'form-here' });
  await expectInCard(other, { isOpen: false });
  await page.bringToFront();
  await tapInCard(page, WHOLE_WAY);
  await expectInCard(page, { isOpen: false });
  await openWaysNoted(context, 0);
  await page.reload();
  await expectHint(page, { message: 'form-here' });
  await expectInCard(page, { isOpen: false });
});

test('a reason is written and copied, and is not lost when the card is made small', async ({ visit, popupOver, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await follow(popupOver);
  const page = await visit(FACEBOOK.form);
  await expectHint(page, { message: 'form-here' });
  await unfold(page);
  await tapInCard(page, say('reason.summary'));
  await tapInCard(page, say('letters.who.performer'));
  await expect.poll(async () => (await inCardOn(page))?.source).toContain('votre voix');
  await tapInCard(page, say('reason.label'));
  await page.keyboard.type('Ma voix est mon métier.');
  await tapInCard(page, say('companion.fold'));
  await expectHint(page, { card: undefined, hosts: 1 });
  await openCard(page);
  await tapInCard(page, say('reason.summary'));
  await tapInCard(page, say('reason.copy'));
  await expectInCard(page, { said: say('said.copied') });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Ma voix est mon métier.');
  await expect(page.locator('#reason')).toHaveValue('');
});

test('a reason is still there on the form it is written for, in its own tab alone, until the tab is closed or all is erased', async ({
  visit,
  popupOver,
  context,
}) => {
  await follow(popupOver);
  const page = await visit(FACEBOOK.center);
  await openCard(page);
  await unfold(page);
  await tapInCard(page, say('reason.summary'));
  await tapInCard(page, say('reason.label'));
  await page.keyboard.type('Ma voix est mon métier.');
  // No pause after the last key: the page goes at once.
  await page.goto(FACEBOOK.form);
  await expectReason(page, 'Ma voix est mon métier.');
  const other = await context.newPage();
  await other.goto(FACEBOOK.form);
  await openCard(other);
  await unfold(other);
  await tapInCard(other, say('reason.summary'));
  await expectReason(other, '');
  const texts = await storedTexts(context);
  expect(texts?.session).toContain('Ma voix est mon métier.');
  expect(texts?.local).not.toContain('Ma voix');

  await page.close();
  await expect.poll(async () => (await keptCards(context)).map(({ reason }) => reason).join('')).toBe('');
  await tapInCard(other, say('reason.label'));
  await other.keyboard.type('Mon visage aussi.');
  await expect.poll(async () => (await keptCards(context)).map(({ reason }) => reason)).toContain('Mon visage aussi.');
  const popup = await popupOver();
  await askBackground(popup, 'eraseEverything');
  expect(await storedTexts(context)).toEqual({ local: '{}', session: '{}' });
});

test('the card leaves part of the page in sight, can be made small, and then nothing lies on the form’s button', async ({
  visit,
  popupOver,
}) => {
  await follow(popupOver);
  const page = await visit(FACEBOOK.form);
  for (const size of [
    { width: 360, height: 740 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await expectHint(page, { message: 'form-here' });
    await unfold(page);
    expect((await inCardOn(page))?.height).toBeLessThanOrEqual(size.height * 0.7 + 1);
    const small = (await touchTargetsIn(page)).filter(({ width, height }) => width < 44 || height < 44);
    expect(small).toEqual([]);
    await tapInCard(page, say('companion.fold'));
    await expectHint(page, { card: undefined, chip: expect.stringContaining(say('hint.tell.form_here.chip')) as never });
    await expectInCardFocus(page, say('hint.tell.form_here.chip'));
    await page.locator('[data-replica-does="send"]').click({ trial: true });
    await openCard(page);
    await tapInCard(page, WHOLE_WAY);
  }
});

test('names stay out of the page’s reach, and accounts of other sites out of the page', async ({ visit, popupOver }) => {
  await follow(popupOver);
  const page = await visit(FACEBOOK.form);
  await expectHint(page, { message: 'form-here' });
  await unfold(page);
  await expectInCard(page, { turn: 'Camille' });
  const finds = (words: string): Promise<boolean> =>
    page.evaluate((text) => (globalThis as unknown as { find(text: string): boolean }).find(text), words);
  expect(await finds(say('companion.way')), 'the search looks into our root').toBe(true);
  for (const name of ['Camille', 'theatre.des.sources', 'IG festival']) expect(await finds(name), name).toBe(false);
  const source = (await inCardOn(page))?.source ?? '';
  expect(source).toContain('Camille');
  expect(source).not.toContain('IG festival');
  expect(source).not.toContain('Théâtre municipal');
});

test('with the keyboard alone: opened, gone through, and left', async ({ visit, popupOver }) => {
  await follow(popupOver);
  const page = await visit(FACEBOOK.form);
  await expectHint(page, { message: 'form-here' });
  await page.locator('[role="contentinfo"] a').last().focus();
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 14 && (await inCardOn(page))?.focus !== name; presses += 1) await page.keyboard.press('Tab');
    await expectInCard(page, { focus: name });
  };
  await tabTo(say('companion.fold'));
  await tabTo(WHOLE_WAY);
  await page.keyboard.press('Enter');
  await expectInCard(page, { isOpen: true });
  await tabTo(say('companion.next'));
  await page.keyboard.press('Enter');
  await expectInCard(page, { focus: 'theatre.des.sources' });
  await tabTo(say('hint.tick.one', ['theatre.des.sources']));
  await page.keyboard.press('Enter');
  const noted = say('hint.tick.done', ['theatre.des.sources']);
  await expectInCard(page, { noted, focus: noted, turn: 'Camille' });
  await page.keyboard.press('Escape');
  await expectHint(page, { hosts: 0 });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('no violation in the closed root, on the way and on the form, with everything unfolded', async ({ visit, popupOver }) => {
      await follow(popupOver);
      const page = await visit(FACEBOOK.center);
      await openCard(page);
      for (const address of [undefined, FACEBOOK.form]) {
        if (address !== undefined) await page.goto(address);
        await expectHint(page, { hosts: 1 });
        await unfold(page);
        for (const fold of ['companion.by.site', 'companion.by.app']) await tapInCard(page, say(fold, ['Facebook']));
        await tapInCard(page, say('reason.summary'));
        await tapInCard(page, say('letters.who.author'));
        const { violations, looked } = await axeInHint(page);
        expect(violations).toEqual([]);
        expect(looked.join(' '), 'axe looked at the section').toContain('whole-way');
      }
    });
  });
}

test('somebody who follows nobody here has the way, and a button to the list', async ({ visit }) => {
  const page = await visit(INSTAGRAM.form);
  await expectHint(page, { message: 'form-here' });
  await unfold(page);
  await expectInCard(page, { here: say('surfaces.objection_form') });
  expect((await inCardOn(page))?.turn).toBeUndefined();
  expect((await hintOn(page)).controls).toContain(say('companion.others'));
});

/** Two accounts of Facebook's and one of Instagram's, of one holder. */
async function follow(popupOver: () => Promise<Page>): Promise<void> {
  const popup = await popupOver();
  const rows = popup.locator('article[data-account]');
  // One after the other: the form is emptied when an account is kept.
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Camille' });
  await expect(rows).toHaveCount(1);
  await addAccount(popup, 'fr', OTHER);
  await expect(rows).toHaveCount(2);
  await addAccount(popup, 'fr', INSTAGRAM.profile, { label: 'IG festival' });
  await expect(rows).toHaveCount(3);
  await popup.close();
}

interface KeptCards {
  kept_cards?: { isOpen: boolean; reason: string }[];
}

/** What the background has noted of the cards; it knows the tabs by numbers of the browser's. */
async function keptCards(context: BrowserContext): Promise<readonly { isOpen: boolean; reason: string }[]> {
  const kept = await context.serviceWorkers()[0]?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<KeptCards> } } } };
    return (await chrome.storage.session.get('kept_cards')).kept_cards ?? [];
  });
  return kept ?? [];
}

/** A person takes a second to go on; a test waits until the background has noted in how many tabs the way stands open. */
async function openWaysNoted(context: BrowserContext, tabs: number): Promise<void> {
  await expect.poll(async () => (await keptCards(context)).filter(({ isOpen }) => isOpen).length).toBe(tabs);
}

async function expectReason(page: Page, reason: string): Promise<void> {
  await expect.poll(async () => (await inCardOn(page))?.reason, { timeout: 8000 }).toBe(reason);
}

/** All that is stored, as text: on the disk, and in the memory of the browser. */
async function storedTexts(context: BrowserContext): Promise<{ local: string; session: string } | undefined> {
  return context.serviceWorkers()[0]?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> } };
    const { local, session } = chrome.storage;
    return { local: JSON.stringify(await local.get()), session: JSON.stringify(await session.get()) };
  });
}

/** From the chip, where the target is out of sight or the person has made it small. */
async function openCard(page: Page): Promise<void> {
  await expectHint(page, { hosts: 1 });
  await expect.poll(async () => (await hintOn(page)).chip ?? (await hintOn(page)).card).toBeDefined();
  const { chip, controls } = await hintOn(page);
  if (chip !== undefined) await tapInCard(page, controls[0] ?? '');
  await expect.poll(async () => (await hintOn(page)).card).toBeDefined();
}

async function unfold(page: Page): Promise<void> {
  await openCard(page);
  if ((await inCardOn(page))?.isOpen === false) await tapInCard(page, WHOLE_WAY);
  await expectInCard(page, { isOpen: true });
}

/** The chip has no section: what is focused is read by its text. */
async function expectInCardFocus(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await hintOn(page)).card, name).toBeDefined();
  await tapInCard(page, say('companion.fold'));
  await expectHint(page, { card: undefined });
}
