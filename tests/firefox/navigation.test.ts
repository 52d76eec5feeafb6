// The hint in Firefox goes where the page goes: soft navigation, the strictest policy, late and restless pages.
import { expect } from 'vitest';
import { FACEBOOK } from '../e2e/support/addresses.ts';
import { phrase } from './support/built-addon.ts';
import { test } from './support/firefox-test.ts';
import { clickInHint, expectHint, expectNoHint, expectRingAround, hintOn } from './support/hint.ts';
import { languageOf, openPopup } from './support/popup.ts';

test('a soft navigation forward and back moves the hint with the page', async ({ visit, replica }) => {
  const page = await visit(FACEBOOK.settings);
  await expectHint(page, { surface: 'facebook.settings' });
  const documents = (): number => replica.requests.filter(({ url }) => url.startsWith(FACEBOOK.center)).length;
  await page.locator('#replica-target').click();
  await expectHint(page, { surface: 'facebook.privacy_center', state: 'point' });
  await expectRingAround(page, '#replica-target');
  expect(documents(), 'the page was exchanged, not loaded').toBe(1);
  await page.locator('[aria-label="Privacy Center Close Button"]').click();
  await expect.poll(() => page.url()).toBe(FACEBOOK.home);
  await expectHint(page, { hosts: 0 });
  await page.goBack({ waitUntil: [] }).catch(() => undefined);
  await expectHint(page, { surface: 'facebook.privacy_center', state: 'point' });
});

test('the strictest policy with Trusted Types changes nothing', async ({ visit }) => {
  const problems: string[] = [];
  const page = await visit(FACEBOOK.center, { faults: ['csp', 'trusted-types'] });
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.reload();
  await expectRingAround(page, '#replica-target');
  expect((await hintOn(page)).card).toBeTruthy();
  expect(problems.filter((problem) => !/favicon|404/.test(problem))).toEqual([]);
});

test('the hint comes as soon as a late page has its link', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { faults: ['late'] });
  await expectNoHint(page, 1000);
  await expectRingAround(page, '#replica-target');
});

test('it survives a page that renders everything again all the time', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { faults: ['rerender'] });
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((done) => setTimeout(done, 500));
    await expectRingAround(page, '#replica-target');
  }
});

test('a page that removes us twenty times a second wins, and we stop', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { faults: ['evict'] });
  await new Promise((done) => setTimeout(done, 3000));
  await expectNoHint(page);
});

test('a click in the closed root is the person’s: « later » takes the hint away', async ({ browser, visit }) => {
  const lang = await languageOf(await openPopup(browser));
  const page = await visit(FACEBOOK.center);
  await page.bringToFront();
  await expectRingAround(page, '#replica-target');
  await clickInHint(page, phrase(lang, 'hint.later'));
  await expectHint(page, { hosts: 0 });
  await expectNoHint(page);
});

test('the feed and someone else’s profile show nothing', async ({ visit }) => {
  await expectNoHint(await visit(FACEBOOK.home), 2500);
  await expectNoHint(await visit(FACEBOOK.otherProfile), 5000);
});

test('the page sees one plain element of ours, cannot look into it, and is not changed', async ({ visit }) => {
  const page = await visit(FACEBOOK.center);
  await expectRingAround(page, '#replica-target');
  const seen = await page.evaluate(() => {
    const hosts = [...document.documentElement.children].filter(({ tagName }) => !/^(HEAD|BODY)$/.test(tagName));
    const link = document.querySelector('#replica-target');
    return {
      hosts: hosts.length,
      root: hosts[0]?.shadowRoot ?? null,
      style: link?.getAttribute('style'),
      described: link?.getAttribute('aria-describedby'),
    };
  });
  expect(seen).toEqual({ hosts: 1, root: null, style: null, described: null });
});
