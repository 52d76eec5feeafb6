// The ring stays with its target through everything a page does, and goes when the target goes.
import type { Locator, Page } from '@playwright/test';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { clickInHint, expectHint, expectNoHint, expectRingAround, hintOn } from './support/hint.ts';
import { expect, test } from './support/test.ts';

const target = (page: Page): Locator => page.locator('#replica-target');

test('the ring encloses the link, at most 16 px wider on each side', async ({ visit }) => {
  const page = await visit(FACEBOOK.center);
  await expectHint(page, { state: 'point', surface: 'facebook.privacy_center' });
  await expectRingAround(page, target(page));
});

test('it follows the window as it scrolls and changes size', async ({ visit }) => {
  const page = await visit(FACEBOOK.policy);
  await target(page).scrollIntoViewIfNeeded();
  await expectRingAround(page, target(page));
  await page.mouse.wheel(0, -120);
  await expectRingAround(page, target(page));
  await page.setViewportSize({ width: 900, height: 700 });
  await target(page).scrollIntoViewIfNeeded();
  await expectRingAround(page, target(page));
});

test('a link below the fold gets a chip that says where to look, and takes the person there', async ({ visit }) => {
  const page = await visit(FACEBOOK.guide);
  await expectHint(page, { state: 'point', card: undefined });
  const { chip } = await hintOn(page);
  expect(chip).toContain(phrase('fr', 'hint.spot.below'));
  await clickInHint(page, new RegExp(phrase('fr', 'hint.spot.below')));
  await expect(target(page)).toBeInViewport();
  await expectRingAround(page, target(page));
});

test('inside a rail that scrolls by itself the ring is hidden with its link and comes back with it', async ({ visit }) => {
  const page = await visit(FACEBOOK.settings);
  await expectHint(page, { state: 'point', surface: 'facebook.settings', ring: undefined });
  await page.locator('#replica-scroller').evaluate((scroller) => (scroller.scrollTop = 600));
  await expectRingAround(page, target(page));
  await page.locator('#replica-scroller').evaluate((scroller) => (scroller.scrollTop += 60));
  await expectRingAround(page, target(page));
  await page.locator('#replica-scroller').evaluate((scroller) => (scroller.scrollTop = 0));
  await expectHint(page, { ring: undefined });
});

test('it survives a page that renders everything again all the time', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { faults: ['rerender'] });
  for (let turn = 0; turn < 4; turn += 1) {
    await page.waitForTimeout(500);
    await expectRingAround(page, target(page));
  }
});

test('the hint comes as soon as a late page has its link', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { faults: ['late'] });
  await expectNoHint(page, 1000);
  await expectRingAround(page, target(page));
});

test('when the target goes, the ring goes at once', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { faults: ['vanish'] });
  await expectRingAround(page, target(page));
  await expect(target(page)).toHaveCount(0, { timeout: 6000 });
  expect((await hintOn(page)).ring === undefined || (await hintOn(page)).surface === 'facebook.privacy_center').toBe(true);
  await expect.poll(async () => (await hintOn(page)).card ?? '').not.toContain('« opposer »');
});

test('a soft navigation forward and back moves the hint with the page', async ({ visit }) => {
  const page = await visit(FACEBOOK.settings);
  await expectHint(page, { surface: 'facebook.settings' });
  await target(page).click();
  await expectHint(page, { surface: 'facebook.privacy_center', state: 'point' });
  await expectRingAround(page, target(page));
  await page.locator('[aria-label="Privacy Center Close Button"]').click();
  await expect.poll(() => page.url()).toBe(FACEBOOK.home);
  await expectHint(page, { hosts: 0 });
  await page.goBack();
  await expectHint(page, { surface: 'facebook.privacy_center', state: 'point' });
  await page.goBack();
  await expectHint(page, { surface: 'facebook.settings' });
});

for (const [name, address] of [
  ['Facebook', FACEBOOK.center],
  ['Instagram', INSTAGRAM.center],
] as const) {
  test(`${name}: the strictest policy with Trusted Types changes nothing`, async ({ visit }) => {
    const problems: string[] = [];
    const page = await visit('https://replica.m-opposer.example/');
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await visit(address, { faults: ['csp', 'trusted-types'] });
    await expectRingAround(page, target(page));
    expect((await hintOn(page)).card).toContain(phrase('fr', 'hint.later'));
    expect(problems.filter((problem) => !/favicon|404/.test(problem))).toEqual([]);
  });
}

test('scrambled letters do not hide a link whose address is known', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { faults: ['scrambled'] });
  await expectRingAround(page, target(page));
});

test('a page that removes us twenty times a second wins, and we stop', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { faults: ['evict'] });
  await page.waitForTimeout(3000);
  const seen = new Set<number>();
  for (let look = 0; look < 20; look += 1) {
    seen.add((await hintOn(page)).hosts);
    await page.waitForTimeout(50);
  }
  expect([...seen]).toEqual([0]);
});

test('the page cannot see us but for one plain element, and nothing of it is changed', async ({ visit }) => {
  const page = await visit(FACEBOOK.center);
  await expectRingAround(page, target(page));
  const seen = await page.evaluate(() => {
    const host = [...document.documentElement.children].find(({ tagName }) => !/^(HEAD|BODY)$/.test(tagName));
    const link = document.getElementById('replica-target');
    return {
      root: host?.shadowRoot,
      hosts: document.documentElement.children.length - 2,
      style: link?.getAttribute('style'),
      described: link?.getAttribute('aria-describedby'),
    };
  });
  expect(seen).toEqual({ root: null, hosts: 1, style: null, described: null });
});
