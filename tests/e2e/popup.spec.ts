// The popup: accounts by hand and from the tab, ticking off and taking back, what a Page is told, and the number on the button.
import { FACEBOOK_SELF, INSTAGRAM_SELF } from '../replica/people.ts';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { expectHint } from './support/hint.ts';
import { addAccount, badgeText, daysAgo, rowOf, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);

for (const [typed, handle] of [
  ['https://www.facebook.com/camille.exemple', 'camille.exemple'],
  ['https://m.facebook.com/profile.php?id=100000000000001&sk=about', '100000000000001'],
  ['instagram.com/theatre.des.sources/?hl=fr', 'theatre.des.sources'],
] as const) {
  test(`an account is added from « ${typed} »`, async ({ popupOver }) => {
    const popup = await popupOver();
    await addAccount(popup, 'fr', typed);
    await expect(rowOf(popup, handle)).toHaveAttribute('data-status', 'todo');
  });
}

for (const typed of [
  '',
  'https://example.org/camille',
  'javascript:alert(1)',
  'https://www.facebook.com/privacy/center/',
  'deux mots ici',
  'https://www.facebook.com.example.org/camille',
]) {
  test(`« ${typed} » is not understood, and the popup says so`, async ({ popupOver }) => {
    const popup = await popupOver();
    await addAccount(popup, 'fr', typed);
    await expect(popup.getByRole('alert').first()).toBeVisible();
    await expect(popup.locator('article[data-account]')).toHaveCount(0);
  });
}

test('the same account is not added twice', async ({ popupOver }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile);
  await expect(rowOf(popup, FACEBOOK_SELF.vanity)).toBeVisible();
  await addAccount(popup, 'fr', `${FACEBOOK.profile}/?locale=fr_FR`);
  await expect(popup.getByText(say('refusal.duplicate_account'))).toBeVisible();
  await expect(popup.locator('article[data-account]')).toHaveCount(1);
});

for (const [name, address, handle] of [
  ['Facebook', FACEBOOK.profile, FACEBOOK_SELF.vanity],
  ['Instagram', INSTAGRAM.profile, INSTAGRAM_SELF.handle],
] as const) {
  test(`${name}: the account of the current tab is offered, and kept only when the person says so`, async ({ visit, popupOver }) => {
    const page = await visit(address);
    await expectHint(page, { hosts: 1 });
    const popup = await popupOver(page);
    await expect(popup.getByRole('heading', { name: say('offer.title') })).toBeVisible();
    await expect(popup.locator('article[data-account]')).toHaveCount(0);
    await popup.getByRole('button', { name: say('offer.yes') }).click();
    await expect(rowOf(popup, handle)).toHaveAttribute('data-status', 'todo');
    await expect(popup.getByRole('heading', { name: say('offer.title') })).toHaveCount(0);
  });
}

test('a page that is no profile offers nobody', async ({ visit, popupOver }) => {
  for (const address of [FACEBOOK.home, FACEBOOK.settings, FACEBOOK.center, INSTAGRAM.settings, 'https://theatre.example/']) {
    const popup = await popupOver(await visit(address));
    await expect(popup.getByRole('heading', { name: say('offer.title') })).toHaveCount(0);
    await popup.close();
  }
});

test('an objection is ticked off with its day, taken back, and both stay in the history', async ({ popupOver }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', INSTAGRAM.profile, { label: 'IG festival' });
  const day = daysAgo(3);
  await tickOff(popup, 'fr', 'IG festival', day);
  const row = rowOf(popup, 'IG festival');
  await expect(row).toHaveAttribute('data-status', 'sent');
  await expect(row.locator('.state time')).toHaveAttribute('datetime', day);
  await row.getByRole('button', { name: say('row.undo') }).click();
  await expect(row).toHaveAttribute('data-status', 'todo');
  await row
    .locator('summary')
    .filter({ hasText: /Historique/ })
    .click();
  await expect(row).toContainText(say('event.sent'));
  await expect(row).toContainText(say('row.cancelled'));
});

test('a day that has not come yet is refused', async ({ popupOver }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', INSTAGRAM.profile);
  await tickOff(popup, 'fr', INSTAGRAM_SELF.handle, '2099-01-01');
  await expect(rowOf(popup, INSTAGRAM_SELF.handle)).toHaveAttribute('data-status', 'todo');
  await expect(popup.getByText(say('refusal.in_the_future'))).toBeVisible();
});

test('Meta’s confirmation comes after the sending, and ends it', async ({ popupOver }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile);
  await tickOff(popup, 'fr', FACEBOOK_SELF.vanity);
  const row = rowOf(popup, FACEBOOK_SELF.vanity);
  await row.getByRole('button', { name: say('row.confirmed') }).click();
  await row.getByRole('button', { name: say('row.keep') }).click();
  await expect(row).toHaveAttribute('data-status', 'confirmed');
});

test('a Page gets an explanation instead of a box', async ({ popupOver }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', 'https://www.facebook.com/theatredessources', { kind: 'page' });
  const row = rowOf(popup, 'theatredessources');
  await expect(row).toHaveAttribute('data-status', 'not_eligible');
  await expect(row.getByRole('button', { name: say('row.sent') })).toHaveCount(0);
  await expect(row).toContainText(say('next.page_checklist'));
  await expect(row.getByText(say('page.summary'))).toBeVisible();
});

test('the button counts what is left, and is bare when nothing is', async ({ popupOver }) => {
  const popup = await popupOver();
  await expect.poll(() => badgeText(popup)).toBe('');
  await addAccount(popup, 'fr', FACEBOOK.profile);
  await expect.poll(() => badgeText(popup)).toBe('1');
  await addAccount(popup, 'fr', INSTAGRAM.profile);
  await expect.poll(() => badgeText(popup)).toBe('2');
  await addAccount(popup, 'fr', 'https://www.facebook.com/theatredessources', { kind: 'page' });
  await tickOff(popup, 'fr', FACEBOOK_SELF.vanity);
  await expect.poll(() => badgeText(popup)).toBe('1');
  await tickOff(popup, 'fr', INSTAGRAM_SELF.handle);
  await expect.poll(() => badgeText(popup)).toBe('');
});

test('« Me guider » opens the page from which this account goes on', async ({ popupOver, context }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile);
  await rowOf(popup, FACEBOOK_SELF.vanity)
    .getByRole('button', { name: say('row.guide') })
    .click();
  await expect.poll(() => context.pages().map((one) => new URL(one.url()).hostname)).toContain('www.facebook.com');
});

test('the date is told as it is today: possible at any time, never too late', async ({ popupOver }) => {
  const popup = await popupOver();
  await expect(popup.locator('[data-banner="after"]')).toContainText(say('banner.after.title'));
  expect((await popup.locator('body').innerText()).toLowerCase()).not.toContain('trop tard');
});

test('questions that the browser loses are asked again, and the popup opens all the same', async ({ context, popupOver }) => {
  // What a worker that is just starting, or dying, can do to a message: nobody answers, and nobody refuses.
  await context.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: (...given: unknown[]) => unknown } } };
    const send = chrome?.runtime?.sendMessage;
    if (chrome?.runtime === undefined || send === undefined) return;
    const lost: unknown[] = [];
    chrome.runtime.sendMessage = (...given) => (lost.length < 2 ? new Promise(() => lost.push(given)) : send(...given));
    Object.assign(globalThis, { lost });
  });
  const popup = await popupOver();
  await expect(popup.getByText(say('empty.title'))).toBeVisible();
  expect(await popup.evaluate(() => (globalThis as unknown as { lost: unknown[] }).lost.length)).toBe(2);
});

test.describe('in English', () => {
  test.use({ lang: 'en' });
  test('the popup speaks the language of the browser', async ({ popupOver }) => {
    const popup = await popupOver();
    await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
    await expect(popup.getByText(phrase('en', 'banner.after.title'))).toBeVisible();
  });
});
