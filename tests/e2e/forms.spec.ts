// The ends of the way: the right form, the wrong one, the old one, the wall in front of it, and who stands there.
import type { Locator, Page } from '@playwright/test';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { clickInHint, expectHint, expectNoHint, expectRingAround, hintOn, hintThere } from './support/hint.ts';
import { addAccount, rowOf } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const FORMS = [
  ['facebook', FACEBOOK.form],
  ['instagram', INSTAGRAM.form],
] as const;

for (const [platform, form] of FORMS) {
  test(`${platform}: the form is said to be the right one, and nothing in it is filled or sent`, async ({ visit, replica }) => {
    const page = await visit(form);
    await expectHint(page, { state: 'tell', message: 'form-here', surface: `${platform}.objection_form` });
    expect((await hintOn(page)).card).toContain(phrase('fr', 'hint.form.reason'));
    expect((await hintOn(page)).card, 'nobody is followed').not.toContain(phrase('fr', 'hint.tick.everybody'));
    await expect(page.locator('#reason')).toHaveValue('');
    expect(replica.requests.filter(({ method, url }) => method !== 'GET' && !/\.google(apis)?\.com\//.test(url))).toEqual([]);
  });

  test(`${platform}: a login wall in front of a form says to log in first, and the hint resumes behind it`, async ({ visit }) => {
    const page = await visit(form, { actor: 'nobody' });
    await expectHint(page, { state: 'tell', message: 'log-in-first' });
    await page.locator('#login_form [data-replica-does="log-in"]').click();
    await expectHint(page, { state: 'tell', message: 'form-here' });
  });
}

test('a login wall in front of a page that is none of ours says nothing', async ({ visit }) => {
  const page = await visit('https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fgroups%2Ffeed%2F', { actor: 'nobody' });
  await expectNoHint(page, 5500);
});

test('a login bar on a public page is no login wall', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { actor: 'nobody' });
  await expectHint(page, { state: 'point', surface: 'facebook.privacy_center' });
});

for (const trap of [FACEBOOK.trap, 'https://www.facebook.com/help/contact/510058597920541']) {
  test(`${trap} is said to be the wrong form, with the right one a click away`, async ({ visit }) => {
    const page = await visit(trap);
    await expectHint(page, { state: 'tell', message: 'trap-third-party-form', surface: 'facebook.third_party_form' });
    await clickInHint(page, new RegExp(phrase('fr', 'hint.direct')));
    await expect
      .poll(() =>
        page
          .context()
          .pages()
          .map((one) => one.url()),
      )
      .toContain(FACEBOOK.form);
  });
}

test('the article on generative AI points at the right form, not at the third-party one beside it', async ({ visit }) => {
  const page = await visit(FACEBOOK.article);
  await expectHint(page, { state: 'point', surface: 'facebook.privacy_guide' });
  await page.locator('#replica-target').scrollIntoViewIfNeeded();
  await expectRingAround(page, page.locator('#replica-target'));
});

test('the form of 2024 is said to be an older one, with the newer one a click away', async ({ visit }) => {
  const page = await visit(FACEBOOK.oldForm);
  await expectHint(page, { state: 'tell', message: 'old-form' });
  expect((await hintOn(page)).controls.join(' ')).toContain(phrase('fr', 'hint.direct'));
});

for (const [lang, what] of [
  ['fr', 'in words, where no source has the question'],
  ['de', 'by a ring on it, where question and answer have a source'],
] as const) {
  test(`${lang}: the intake page says which answer to choose before « Next », ${what}`, async ({ visit }) => {
    const page = await visit(FACEBOOK.intake, { lang });
    await expectHint(page, { state: lang === 'de' ? 'point' : 'tell', surface: 'facebook.rights_form' });
    if (lang === 'de') await expectRingAround(page, page.locator('input[value="yes"]'));
    expect((await hintOn(page)).card).toContain(phrase('fr', 'hint.form.intake.ask'));
  });
}

for (const [name, address] of [
  ['the form', FACEBOOK.form],
  ['the Privacy Center', FACEBOOK.center],
] as const) {
  test(`acting as a Page is noticed on ${name}`, async ({ visit }) => {
    const page = await visit(address, { actor: 'page' });
    await expectHint(page, { state: 'tell', message: 'acting-as-page' });
  });
}

test('a known page without its link says so after four quiet seconds, and offers the direct link and the written path', async ({
  visit,
}) => {
  const page = await visit(INSTAGRAM.settings, { faults: ['no-link'] });
  const start = Date.now();
  await expectHint(page, { state: 'tell', message: 'target-not-found' }, 12_000);
  expect(Date.now() - start).toBeGreaterThan(3000);
  // Settings pages get the small form first.
  await clickInHint(page, new RegExp(phrase('fr', 'hint.tell.target_not_found.chip')));
  await expect.poll(async () => (await hintOn(page)).card).toBeDefined();
  const { card, controls } = await hintOn(page);
  expect(controls.join(' ')).toContain(phrase('fr', 'hint.direct'));
  expect(card).toContain(phrase('fr', 'hint.path.instagram.center'));
});

for (const [name, center] of [
  ['Facebook', FACEBOOK.center],
  ['Instagram', INSTAGRAM.center],
] as const) {
  test(`${name}: a Privacy Center that says nothing of the objection still gets one on`, async ({ visit }) => {
    const page = await visit(center, { cohort: 'policy' });
    await page.waitForTimeout(5000);
    const { state, controls } = await hintThere(page);
    expect(state).toMatch(/point|tell/);
    expect(controls.join(' ')).toContain(phrase('fr', 'hint.direct'));
  });
}

test('on a phone the card makes way for the form a person begins with, comes back when asked, and then for the success', async ({
  visit,
}) => {
  const page = await visit(FACEBOOK.form);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectHint(page, { message: 'form-here' });
  await expectCard(page, phrase('fr', 'hint.form.email'));
  const send = page.locator('[data-replica-does="send"]');
  expect(await isUnder(send), 'the card lies on the button').toBe(true);
  // A script of the page begins with nothing.
  await page.locator('#reason').evaluate((field) => field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  await page.getByRole('textbox').first().click();
  await expectHint(page, { message: 'form-here', card: undefined });
  expect((await hintOn(page)).chip).toContain(phrase('fr', 'hint.tell.form_here.chip'));
  expect(await isUnder(send)).toBe(false);

  await clickInHint(page, new RegExp(phrase('fr', 'hint.tell.form_here.chip')));
  await expectCard(page, phrase('fr', 'hint.form.email'));
  await page.mouse.move(160, 60);
  await page.mouse.wheel(0, 40);
  await expectHint(page, { message: 'form-here', card: undefined });
  await send.click();
  await expectHint(page, { message: 'confirmation-seen', chip: undefined });
});

test('on a wide window the card lies on nothing of the form, and stays', async ({ visit }) => {
  const page = await visit(FACEBOOK.form);
  await expectHint(page, { message: 'form-here' });
  await page.getByRole('textbox').first().click();
  await page.waitForTimeout(500);
  expect((await hintOn(page)).card).toContain(phrase('fr', 'hint.form.email'));
});

test('on the success message the account is ticked off in the card, by the person', async ({ visit, popupOver }) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Profil du théâtre' });
  await expect(rowOf(popup, 'Profil du théâtre')).toBeVisible();
  const page = await visit(FACEBOOK.form);
  await expectHint(page, { message: 'form-here' });
  await page.locator('[data-replica-does="send"]').click();
  await expectHint(page, { message: 'confirmation-seen' });
  await popup.reload();
  await expect(rowOf(popup, 'Profil du théâtre')).not.toHaveAttribute('data-status', 'sent');
  await clickInHint(page, phrase('fr', 'hint.tick.one', ['Profil du théâtre']));
  await expect.poll(async () => (await hintOn(page)).card).toContain(phrase('fr', 'hint.tick.done', ['Profil du théâtre']));
  await popup.reload();
  await expect(rowOf(popup, 'Profil du théâtre')).toHaveAttribute('data-status', 'sent');
});

test('an account that is ticked off is not led to the form again, and a form opened all the same says that it is noted', async ({
  visit,
  popupOver,
}) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile);
  await popup
    .locator('article[data-account]')
    .getByRole('button', { name: phrase('fr', 'row.sent') })
    .click();
  await popup.getByRole('button', { name: phrase('fr', 'row.keep') }).click();
  const page = await visit(FACEBOOK.profile);
  await expectHint(page, { state: 'tell', message: 'already-done' });
  await page.goto(FACEBOOK.form);
  await expectCard(page, phrase('fr', 'hint.tick.everybody'));
});

async function expectCard(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await hintOn(page)).card ?? '').toContain(text);
}

/** True where a click in the middle of it would go to something of ours. */
function isUnder(button: Locator): Promise<boolean> {
  return button.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top?.parentElement === document.documentElement && top !== document.body;
  });
}
